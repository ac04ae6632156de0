import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAcademicPage } from '../../core/migrate/academicpages.ts';
import { dropOrigin, readJekyllSite } from '../../core/migrate/former-site.ts';
import { isRecord, readText } from '../../core/migrate/front-matter.ts';
import { readInnerText } from '../../seeds/inner-files.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { findForeignFile, type ForeignOptions, type ForeignSite } from './foreign-site.ts';
import { readPages } from './read-pages.ts';
import { findJekyllLists, listFiles, readSettingsFiles } from './site-files.ts';

/** Reads an academicpages site, which has one page for each publication. */
export function readAcademicPages(folder: string, { withHidden, today }: ForeignOptions): ForeignSite {
  const pages = listFiles(folder, ['_publications/**/*.{md,markdown,html}']);
  if (pages.length === 0) throw new OwnerError(`No page in “${join(folder, '_publications')}”.`);
  const { settings, remarks } = readSettingsFiles(folder, ['_config.yml']);
  const site = readJekyllSite(settings);
  const folders = [[folder, '']] as const;
  const readBeside = (link: string) => {
    const found = findForeignFile({ folders }, dropOrigin(link, site.address));
    return found.file === undefined ? '' : readFileSync(found.file, 'utf8');
  };
  const style = readStyle(settings);
  const visibility = { drafts: settings['show_drafts'] === true, future: settings['future'] === true, today };
  const { text, ...read } = readPages(
    pages,
    (page) =>
      readAcademicPage(readInnerText(folder, page), {
        name: basename(page),
        site: site.address,
        readBeside,
        visibility,
        ...style,
      }),
    withHidden,
  );
  return {
    ...read,
    sources: new Map([['academicpages.bib', text]]),
    lists: findJekyllLists(folder, /\bsite\.publications\b/u),
    findFileAddress: (path) => `/${path}`,
    feeds: [],
    folders,
    site,
    remarks: [...remarks, ...read.remarks],
  };
}

/** The permalink style of publications, if the settings define one. */
function readStyle({ collections }: Readonly<Record<string, unknown>>): { readonly style?: string } {
  const publications = isRecord(collections) ? collections['publications'] : null;
  const style = isRecord(publications) ? readText(publications['permalink']) : '';
  return style === '' ? {} : { style };
}
