import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import { readAcademicPage } from '../../src/core/migrate/academicpages.ts';
import { type ForeignPaper, toForeignEntry } from '../../src/core/migrate/foreign-paper.ts';
import { isRecord, readText } from '../../src/core/migrate/front-matter.ts';
import { readHugoBloxPaper, readHugoBloxPerson } from '../../src/core/migrate/hugoblox.ts';

/** A site that another program makes, as far as it is taken over. */
export interface ForeignSite {
  /** Texts of the files of papers, by the names that they get in the seeds folder. */
  readonly sources: ReadonlyMap<string, string>;
  /** Paths of the pages of a paper, by the key of its entry. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  /** Paths of its list of all papers. */
  readonly lists: readonly string[];
  /** Folders in which its files lie, and the path on the site of what lies in them. */
  readonly folders: readonly (readonly [folder: string, path: string])[];
  /** Pages that could not be read, and why. */
  readonly problems: readonly string[];
}

/** Readers of sites, by what `--from` calls them. Each throws where a folder holds no such site. */
export const foreignSites: Readonly<Record<string, (folder: string) => ForeignSite>> = {
  'al-folio': readAlFolio,
  hugoblox: readHugoBlox,
  academicpages: readAcademicPages,
};

function readAlFolio(folder: string): ForeignSite {
  const files = globSync('_bibliography/**/*.bib', { cwd: folder }).toSorted();
  if (files.length === 0) throw new Error(`There is no .bib file in ${join(folder, '_bibliography')}.`);
  return {
    sources: new Map(files.map((file) => [basename(file), readFileSync(join(folder, file), 'utf8')])),
    addresses: new Map(),
    lists: ['/publications/'],
    folders: ['', 'assets/pdf/', 'assets/html/'].map((path) => [join(folder, path), path]),
    problems: [],
  };
}

function readHugoBlox(folder: string): ForeignSite {
  const content = join(folder, 'content');
  const pages = globSync(['**/{publication,publications}/*/index.md'], { cwd: content }).toSorted();
  if (pages.length === 0) throw new Error(`There is no publication/*/index.md in ${content}.`);
  const people = listHugoBloxPeople(folder);
  const read = readPages(pages, (page) => {
    const place = dirname(page);
    const files = readdirSync(join(content, place));
    const paper = readHugoBloxPaper(readFileSync(join(content, page), 'utf8'), { folder: place, files, people });
    const citation = join(content, place, 'cite.bib');
    return paper && { paper, more: existsSync(citation) ? readFileSync(citation, 'utf8') : '' };
  });
  return {
    ...read,
    sources: new Map([['hugoblox.bib', read.text]]),
    lists: [...new Set(pages.map((page) => `/${dirname(dirname(page))}/`))],
    folders: [
      [join(folder, 'static'), ''],
      [content, ''],
      [join(folder, 'assets/media'), 'media/'],
    ],
  };
}

/** Names of people by the names of the folders or files about them; `admin` and `me` are whose site it is. */
function listHugoBloxPeople(folder: string): ReadonlyMap<string, string> {
  const files = globSync(['content/authors/*/_index.md', 'data/authors/*.{yaml,yml}'], { cwd: folder });
  return new Map(
    files.flatMap((file) => {
      const name = readHugoBloxPerson(readFileSync(join(folder, file), 'utf8'));
      const id = file.endsWith('_index.md') ? basename(dirname(file)) : basename(file).replace(/\.ya?ml$/u, '');
      return name === null ? [] : [[id.toLowerCase(), name] as const];
    }),
  );
}

function readAcademicPages(folder: string): ForeignSite {
  const pages = globSync('_publications/**/*.{md,markdown,html}', { cwd: folder }).toSorted();
  if (pages.length === 0) throw new Error(`There is no page in ${join(folder, '_publications')}.`);
  const origin = readAddress(join(folder, '_config.yml'));
  const read = readPages(pages, (page) => {
    const paper = readAcademicPage(readFileSync(join(folder, page), 'utf8'), basename(page), origin);
    return paper && { paper, more: '' };
  });
  return {
    ...read,
    sources: new Map([['academicpages.bib', read.text]]),
    lists: ['/publications/'],
    folders: [[folder, '']],
  };
}

/** The address of a site made with Jekyll; empty where its settings do not say it. */
function readAddress(config: string): string {
  if (!existsSync(config)) return '';
  const settings: unknown = parseDocument(readFileSync(config, 'utf8'), { logLevel: 'silent' }).toJS();
  return isRecord(settings) ? readText(settings['url']) + readText(settings['baseurl']) : '';
}

interface PageReading {
  readonly paper: ForeignPaper;
  /** Entries of BibTeX that say more of the paper. */
  readonly more: string;
}

/** Reads pages one by one; what can not be read stops no other one. */
function readPages(pages: readonly string[], read: (page: string) => PageReading | null) {
  const texts: string[] = [];
  const addresses = new Map<string, readonly string[]>();
  const problems: string[] = [];
  for (const page of pages) {
    try {
      const reading = read(page);
      if (reading) {
        texts.push(toForeignEntry(reading.paper) + (reading.more && `\n${reading.more.trim()}\n`));
        addresses.set(reading.paper.key, reading.paper.addresses);
      } else {
        problems.push(`${page}: it is a draft, or has no title, and was left out.`);
      }
    } catch (error) {
      problems.push(`${page}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { text: texts.join('\n'), addresses, problems };
}

/** Where a file lies that a paper of the site names, and its path on the site; null where it is not there. */
export function findForeignFile(
  { folders }: ForeignSite,
  path: string,
): { readonly file: string; readonly path: string } | null {
  for (const [folder, prefix] of folders) {
    const file = join(folder, path);
    const isInside = !relative(folder, file).startsWith('..');
    if (isInside && existsSync(file)) return { file, path: prefix + path };
  }
  return null;
}
