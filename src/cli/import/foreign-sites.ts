import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAcademicPages } from './academicpages.ts';
import { readAlFolio } from './al-folio.ts';
import type { ForeignOptions, ForeignSite } from './foreign-site.ts';
import { readHugoBlox } from './hugoblox.ts';

/** Readers of sites, by what `--from` calls them. Each throws where a folder holds no such site. */
export const foreignSites: Readonly<Record<string, (folder: string, options: ForeignOptions) => ForeignSite>> = {
  'al-folio': readAlFolio,
  hugoblox: readHugoBlox,
  academicpages: readAcademicPages,
};

/** Where such a site keeps its papers. */
const places = { 'al-folio': '_bibliography', academicpages: '_publications', hugoblox: 'content/publication' };

/** What `--from` calls the site in a folder; null where it looks like none. */
export function recogniseSite(folder: string): string | null {
  const found = Object.entries(places).find(([, place]) =>
    [place, `${place}s`].some((one) => existsSync(join(folder, one))),
  );
  return found?.[0] ?? null;
}
