import { readSettings, type CheckedSettings } from '../core/settings/read-settings.ts';
import type { Site } from '../core/settings/site-schema.ts';
import { locateOwnFolders } from './own-folders.ts';
import { settingsFile } from './seed-files.ts';
import { ReportedError } from '../reporters/reported-error.ts';
import { readTextFile } from './read-text-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `site.yaml` in a folder. The environment can set the address of the site, as some hosts do. */
export function readSite(environment: Environment, folder = locateOwnFolders(environment).seeds): CheckedSettings {
  const text = readTextFile(folder, settingsFile);
  return typeof text === 'string'
    ? readSettings(settingsFile, text, environment['OFFPRINT_ADDRESS'] || undefined)
    : { site: null, diagnostics: [text], locate: () => null };
}

/** The checked settings with their positions. Throws the report if they have an error. */
export function loadSettings(folder?: string): CheckedSettings & { readonly site: Site } {
  const { site, ...reading } = readSite(process.env, folder);
  if (!site) throw new ReportedError(reading.diagnostics);
  return { site, ...reading };
}
