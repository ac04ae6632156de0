import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dropOrigin, readJekyllSite } from '../../src/core/migrate/former-site.ts';
import { isRecord, readText } from '../../src/core/migrate/front-matter.ts';
import { findForeignFile, type ForeignSite } from './foreign-site.ts';
import { findJekyllLists, readSettingsFiles, tryToRead } from './site-files.ts';

const nameOf = (file: string) => basename(file).replace(/\.bib$/u, '');

/**
 * Names of the files of references that the templates show, without `.bib`; null where a template computes the name.
 * https://github.com/inukshuk/jekyll-scholar#bibliographies
 */
function findShownFiles(folder: string, usual: string): ReadonlySet<string> | null {
  const templates = globSync(['*.{md,html}', '_*/**/*.{md,html,liquid}'], { cwd: folder });
  const texts = templates.map((file) => tryToRead(folder, file, []) ?? '');
  const tags = texts.flatMap((text) =>
    [...text.matchAll(/\{%-?\s*bibliography\b([^%]*)%\}/gu)].map(([, options = '']) => options),
  );
  const named = tags.map((options) => /(?:--file|-f)[\s=]+(\S+)/u.exec(options)?.[1] ?? usual);
  if (tags.length === 0 || named.some((name) => name.includes('{'))) return null;
  return new Set(named.flatMap((name) => name.split(',')).map(nameOf));
}

/** Reads a site made with al-folio: its files of references as they are, but for addresses of its own files. */
export function readAlFolio(folder: string): ForeignSite {
  const { settings, remarks } = readSettingsFiles(folder, ['_config.yml']);
  const scholar = isRecord(settings['scholar']) ? settings['scholar'] : {};
  const place = readText(scholar['source']).replaceAll(/^[./]+|(?<!\/)\/+$/gu, '') || '_bibliography';
  const files = globSync(`${place}/**/*.bib`, { cwd: folder }).toSorted();
  if (files.length === 0) throw new Error(`There is no .bib file in ${join(folder, place)}.`);
  const site = readJekyllSite(settings);
  const folders = ['', 'assets/pdf/', 'assets/html/'].map((path) => [join(folder, path), path] as const);
  const dropOwn = (link: string) => {
    const path = dropOrigin(link, site.address);
    return findForeignFile({ folders }, path).file === undefined ? link : path;
  };
  const sources = new Map<string, string>();
  const leftOut: string[] = [];
  const shown = findShownFiles(folder, readText(scholar['bibliography']) || 'papers');
  for (const file of files) {
    if (shown && files.some((other) => shown.has(nameOf(other))) && !shown.has(nameOf(file))) {
      leftOut.push(
        `${file}: no page of the former site shows it. To import its papers too, run: npm run import -- ${join(folder, file)}`,
      );
      continue;
    }
    const text = tryToRead(folder, file, leftOut);
    if (text === null) continue;
    const name = sources.has(basename(file)) ? file.slice(place.length + 1).replaceAll('/', '-') : basename(file);
    sources.set(name, text.replaceAll(/https?:\/\/[^\s{}"]+/gu, dropOwn));
  }
  // jekyll-scholar makes a page for each entry where there is a layout for it: https://github.com/inukshuk/jekyll-scholar#detail-pages
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
    remarks,
    shortNames: new Map(),
    unused: new Map(),
  };
}
