import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAcademicPages } from './academicpages.ts';
import { readAlFolio } from './al-folio.ts';
import type { ForeignOptions, ForeignSite } from './foreign-site.ts';
import { readHugoBlox } from './hugoblox.ts';

/** Readers of sites, by the value of `--from`. Each throws if a folder does not contain such a site. */
export const foreignSites: Readonly<Record<string, (folder: string, options: ForeignOptions) => ForeignSite>> = {
  'al-folio': readAlFolio,
  hugoblox: readHugoBlox,
  academicpages: readAcademicPages,
};

/** The place of the papers in such a site. */
const places = { 'al-folio': '_bibliography', academicpages: '_publications', hugoblox: 'content/publication' };

/** The value of `--from` for the site in a folder; null if it is none of them. */
export function recogniseSite(folder: string): string | null {
  const found = Object.entries(places).find(([, place]) =>
    [place, `${place}s`].some((one) => existsSync(join(folder, one))),
  );
  return found?.[0] ?? null;
}
