import { isWebAddress, type LinkKind } from '../model/links.ts';
import type { ForeignPaper } from './foreign-paper.ts';
import { dropMarks, isRecord, readDate, readFrontMatter, readText, readTexts } from './front-matter.ts';

/**
 * HugoBlox's (formerly Wowchemy's and Academic's) types of publications. Source:
 * https://docs.hugoblox.com/reference/content-types/#publications; the numbers are those of former versions.
 */
const types: ReadonlyMap<string, string> = new Map([
  ['1', 'inproceedings'],
  ['2', 'article'],
  ['3', 'unpublished'],
  ['4', 'report'],
  ['5', 'book'],
  ['6', 'incollection'],
  ['7', 'thesis'],
  ['8', 'patent'],
  ['paper-conference', 'inproceedings'],
  ['article-journal', 'article'],
  ['article', 'unpublished'],
  ['manuscript', 'unpublished'],
  ['report', 'report'],
  ['book', 'book'],
  ['chapter', 'incollection'],
  ['thesis', 'thesis'],
  ['patent', 'patent'],
]);

const linkSettings: readonly (readonly [setting: string, kind: LinkKind])[] = [
  ['url_pdf', 'pdf'],
  ['url_preprint', 'pdf'],
  ['url_code', 'code'],
  ['url_dataset', 'data'],
  ['url_poster', 'poster'],
  ['url_slides', 'slides'],
  ['url_video', 'video'],
  ['url_project', 'project'],
  ['url_source', 'publisher'],
];

/** What `type` and `name` in a list of links may say. */
const linkWords: readonly (readonly [word: RegExp, kind: LinkKind])[] = [
  [/^(?:pdf|preprint|paper)$/iu, 'pdf'],
  [/^(?:code|github|software)$/iu, 'code'],
  [/^(?:data|dataset)$/iu, 'data'],
  [/^slides$/iu, 'slides'],
  [/^poster$/iu, 'poster'],
  [/^(?:video|talk)$/iu, 'video'],
  [/^(?:project|website|site)$/iu, 'project'],
  [/^(?:source|publisher|url|html)$/iu, 'publisher'],
];

interface Place {
  /** The folder of the page below `content/`: `publication/on-moss`. */
  readonly folder: string;
  /** Files that lie beside the page. */
  readonly files: readonly string[];
  /** Names of people by the names of their folders. */
  readonly people: ReadonlyMap<string, string>;
}

/** Reads the page of a publication of a site made with HugoBlox. Null for a draft, or a page without a title. Throws on YAML that is none. */
export function readHugoBloxPaper(text: string, { folder, files, people }: Place): ForeignPaper | null {
  const page = readFrontMatter(text);
  if (!page) return null;
  const { data } = page;
  const title = readText(data['title']);
  if (title === '' || data['draft'] === true) return null;
  const slug = folder.split('/').at(-1) ?? folder;
  const [type = ''] = readTexts(data['publication_types']);
  const venue = dropMarks(readText(data['publication']) || readText(data['publication_short']));
  return {
    key: slug,
    type: types.get(type) ?? 'misc',
    title,
    authors: readTexts(data['authors']).map((name) => people.get(name.toLowerCase()) ?? name),
    date: readDate(data['date'], data['publishDate']),
    venue: venue.replace(/^In:? /u, '') || null,
    abstract: readText(data['abstract']) || readText(data['summary']) || null,
    keywords: readTexts(data['tags']),
    selected: data['featured'] === true,
    award: readText(data['award']) || null,
    links: readLinks(data, folder, files, slug),
    addresses: [readText(data['url']) || folderOf(folder, readText(data['slug'])), ...readTexts(data['aliases'])],
  };
}

const folderOf = (folder: string, slug: string) => `/${slug === '' ? folder : folder.replace(/[^/]+$/u, slug)}/`;

function readLinks(
  data: Readonly<Record<string, unknown>>,
  folder: string,
  files: readonly string[],
  slug: string,
): ForeignPaper['links'] {
  const links: Partial<Record<LinkKind, string>> = {};
  const add = (kind: LinkKind, written: string) => {
    const target = isWebAddress(written) || !files.includes(written) ? written : `${folder}/${written}`;
    if (target !== '' && target !== '#') links[kind] ??= target;
  };
  const own = data['hugoblox'];
  const ids = isRecord(own) && isRecord(own['ids']) ? own['ids'] : {};
  add('doi', readText(data['doi']) || readText(ids['doi']));
  add('arxiv', readText(data['arxiv']) || readText(ids['arxiv']));
  for (const [setting, kind] of linkSettings) add(kind, readText(data[setting]));
  for (const link of Array.isArray(data['links']) ? data['links'] : []) {
    if (!isRecord(link)) continue;
    const word = readText(link['type']) || readText(link['name']);
    const [, kind] = linkWords.find(([words]) => words.test(word)) ?? [];
    if (kind) add(kind, readText(link['url']));
  }
  if (files.includes(`${slug}.pdf`)) add('pdf', `${slug}.pdf`);
  return links;
}

/** The name of a person from the page, or the file of data, about them. Null where it has none. */
export function readHugoBloxPerson(text: string): string | null {
  const data = readFrontMatter(text)?.data ?? readFrontMatter(`---\n${text}\n---\n`)?.data ?? {};
  const { name } = data;
  return (isRecord(name) ? readText(name['display']) : readText(name)) || readText(data['title']) || null;
}
