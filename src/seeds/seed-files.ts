import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../core/diagnostics.ts';
import { emptyFound, readFound } from '../core/found/read-found.ts';
import { emptyCorrections, readCorrections } from '../core/resolve/corrections/read-corrections.ts';
import { emptyLedger, readLedger } from '../core/resolve/read-ledger.ts';
import { emptyRedirects, readRedirects } from '../core/resolve/redirects.ts';
import type { Site } from '../core/settings/site-schema.ts';
import { readTextFile } from './read-text-file.ts';

export const settingsFile = 'site.yaml';
export const ledgerFile = 'permalinks.json';
export const correctionsFile = 'corrections.yaml';
export const redirectsFile = 'redirects.yaml';
export const foundFile = 'found.json';
/** The source to which `sync` adds papers. */
export const syncedFile = 'synced.bib';

/** Paths of all files from which a site is read, including optional ones. */
export function listSeedFiles(folder: string, site: Site): readonly string[] {
  const files = [settingsFile, ledgerFile, correctionsFile, redirectsFile, foundFile, ...site.sources.map(({ file }) => file)];
  return files.map((file) => resolve(folder, file));
}

/** The ledger in a folder; without one, no paper has a permanent address yet. */
export const readLedgerFile = (folder: string) => readIfThere(folder, ledgerFile, emptyLedger, readLedger);

export const readCorrectionsFile = (folder: string) =>
  readIfThere(folder, correctionsFile, emptyCorrections, readCorrections);

export const readRedirectsFile = (folder: string) => readIfThere(folder, redirectsFile, emptyRedirects, readRedirects);

export const readFoundFile = (folder: string) => readIfThere(folder, foundFile, emptyFound, readFound);

/** The content of a file in the folder; that of an empty file if it is missing or unreadable. */
function readIfThere<T extends { readonly diagnostics: readonly Diagnostic[] }>(
  folder: string,
  file: string,
  empty: T,
  read: (file: string, text: string) => T,
): T {
  if (!existsSync(join(folder, file))) return empty;
  const text = readTextFile(folder, file);
  return typeof text === 'string' ? read(file, text) : { ...empty, diagnostics: [text] };
}
