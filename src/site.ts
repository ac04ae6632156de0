import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createDiagnostic } from './core/diagnostics.ts';
import { readSettings, type SettingsReading } from './core/settings/read-settings.ts';
import type { Site } from './core/settings/site-schema.ts';
import { settingsFile } from './read-seeds.ts';
import { ReportedError } from './reporters/reported-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that the site's owner edits. Another one can be named in the environment. */
export const seedsFolder = locateSeeds(process.env);

export function locateSeeds(environment: Environment): string {
  return resolve(environment['OFFPRINT_SEEDS'] ?? 'seeds');
}

/** Reads `site.yaml`. Hosts that know where they publish give the address in the environment. */
export function readSite(environment: Environment = process.env): SettingsReading {
  try {
    const text = readFileSync(join(locateSeeds(environment), settingsFile), 'utf8');
    return readSettings(settingsFile, text, environment['OFFPRINT_ADDRESS'] || undefined);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { site: null, diagnostics: [createDiagnostic('source-unreadable', { file: settingsFile, problem }, null)] };
  }
}

/** The checked settings. Throws the report when there is an error in them. */
export function loadSite(): Site {
  const { site, diagnostics } = readSite();
  if (!site) throw new ReportedError(diagnostics);
  return site;
}
