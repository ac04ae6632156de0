import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dropOrigin, readJekyllSite } from '../../core/migrate/former-site.ts';
import { isRecord, readText } from '../../core/migrate/front-matter.ts';
import { matchesQuery, type QueriedEntry } from '../../core/migrate/scholar-query.ts';
import { dropHiddenEntries } from '../../core/migrate/shown-entries.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { findForeignFile, type ForeignOptions, type ForeignSite } from './foreign-site.ts';
import { findScholarLists, type ScholarList } from './scholar-lists.ts';
import { findJekyllLists, listFiles, readSettingsFiles, readSiteFile } from './site-files.ts';

const nameOf = (file: string) => basename(file).replace(/\.bib$/u, '');

/** True if a list shows an entry or may show it. If this is uncertain, the files of the lists are added to `unsure`. */
function isShown(entry: QueriedEntry, lists: readonly ScholarList[], unsure: Set<string>): boolean {
  const answers = lists.map(({ query, template }) => ({
    template,
    answer: query === null ? null : matchesQuery(entry, query),
  }));
  if (lists.length === 0 || answers.some(({ answer }) => answer === true)) return true;
  const unknown = answers.filter(({ answer }) => answer === null);
  for (const { template } of unknown) unsure.add(template);
  return unknown.length > 0;
}

/** Reads an al-folio site. Its bibliography files are unchanged, except that addresses of the site's files become paths. */
export function readAlFolio(folder: string, { withHidden }: ForeignOptions): ForeignSite {
  const { settings, remarks } = readSettingsFiles(folder, ['_config.yml']);
  const scholar = isRecord(settings['scholar']) ? settings['scholar'] : {};
  const place = readText(scholar['source']).replaceAll(/^[./]+|(?<!\/)\/+$/gu, '') || '_bibliography';
  const files = listFiles(folder, [`${place}/**/*.bib`]);
  if (files.length === 0) throw new OwnerError(`No .bib file in “${join(folder, place)}”.`);
  const site = readJekyllSite(settings);
  const folders = ['', 'assets/pdf/', 'assets/html/'].map((path) => [join(folder, path), path] as const);
  const dropOwn = (link: string) => {
    const path = dropOrigin(link, site.address);
    return findForeignFile({ folders }, path).file === undefined ? link : path;
  };
  const sources = new Map<string, string>();
  const leftOut: string[] = [];
  const hidden: string[] = [];
  const unsureLists: string[] = [];
  const lists = findScholarLists(folder, settings);
  for (const file of files) {
    const text = readSiteFile(folder, file, leftOut);
    if (text === null) continue;
    const own = lists.filter((list) => list.files?.has(nameOf(file)) ?? true);
    if (
      !withHidden &&
      own.length === 0 &&
      files.some((other) => lists.some((list) => list.files?.has(nameOf(other))))
    ) {
      hidden.push(`${file}: no page shows it. To import only its papers, run: npm run import -- ${join(folder, file)}`);
      continue;
    }
    const unsure = new Set<string>();
    const shown = dropHiddenEntries(text, (entry) => withHidden || isShown(entry, own, unsure));
    hidden.push(...shown.hidden.map(({ line, title }) => `${file}, line ${String(line)}: “${title}” is in no list`));
    unsureLists.push(
      ...[...unsure].map((template) => `${template}: it computes which papers of ${file} it shows; all were imported`),
    );
    const name = sources.has(basename(file)) ? file.slice(place.length + 1).replaceAll('/', '-') : basename(file);
    sources.set(name, shown.text.replaceAll(/https?:\/\/[^\s{}"]+/gu, dropOwn));
  }
  // jekyll-scholar creates a page for each entry if a layout exists: https://github.com/inukshuk/jekyll-scholar#detail-pages
  const layout = readText(scholar['details_layout']) || 'bibtex.html';
  const details = readText(scholar['details_dir']) || 'bibliography';
  const hasPages = existsSync(join(folder, '_layouts', layout));
  return {
    sources,
    findAddresses: (key) => (hasPages ? [`/${details}/${key.replaceAll(/[:\s]+/gu, '_')}.html`] : []),
    lists: findJekyllLists(folder, /\{%-?\s*bibliography\b/u),
    findFileAddress: (path) => `/${path}`,
    feeds: [],
    folders,
    site,
    leftOut,
    hidden,
    remarks: [...remarks, ...unsureLists],
    shortNames: new Map(),
    unused: new Map(),
  };
}
