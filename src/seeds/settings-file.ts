import { resolve } from 'node:path';
import { type LocateSetting, readSettings, type SettingsReading } from '../core/settings/read-settings.ts';
import type { Site } from '../core/settings/site-schema.ts';
import { settingsFile } from './read-seeds.ts';
import { ReportedError } from '../reporters/reported-error.ts';
import { readTextFile } from './read-text-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that the site's owner edits. Another one can be named in the environment. */
export const seedsFolder = locateSeeds(process.env);

export function locateSeeds(environment: Environment): string {
  return resolve(environment['OFFPRINT_SEEDS'] ?? 'seeds');
}

/** Reads `site.yaml`. Hosts that know where they publish give the address in the environment. */
export function readSite(environment: Environment = process.env): SettingsReading {
  const text = readTextFile(locateSeeds(environment), settingsFile);
  return typeof text === 'string'
    ? readSettings(settingsFile, text, environment['OFFPRINT_ADDRESS'] || undefined)
    : { site: null, diagnostics: [text], locate: () => null };
}

/** The checked settings, and where each stands. Throws the report when there is an error in them. */
export function loadSettings(): { readonly site: Site; readonly locate: LocateSetting } {
  const { site, diagnostics, locate } = readSite();
  if (!site) throw new ReportedError(diagnostics);
  return { site, locate };
}
