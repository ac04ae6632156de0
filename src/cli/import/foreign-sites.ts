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
