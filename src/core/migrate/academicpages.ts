import type { ForeignPaper } from './foreign-paper.ts';
import { dropMarks, readDate, readFrontMatter, readText, readTexts } from './front-matter.ts';

/** The categories of publications that a new site of academicpages has; an owner may have others. */
const types: ReadonlyMap<string, string> = new Map([
  ['manuscripts', 'article'],
  ['conferences', 'inproceedings'],
  ['books', 'book'],
]);

/**
 * Reads the page of a publication of a site made with academicpages. `name` is that of the file, `origin` the address
 * of the site (`https://ada.github.io/`), whose own files are named by it. Null for a page without a title. Throws on YAML that is none.
 */
export function readAcademicPage(text: string, name: string, origin = ''): ForeignPaper | null {
  const page = readFrontMatter(text);
  const key = name.replace(/\.(?:md|markdown|html)$/iu, '');
  const title = readText(page?.data['title']);
  if (!page || title === '' || page.data['published'] === false) return null;
  const { data, body } = page;
  const venue = dropMarks(readText(data['venue']));
  const citation = dropMarks(readText(data['citation']));
  const links = {
    pdf: dropOrigin(readText(data['paperurl']), origin),
    slides: dropOrigin(readText(data['slidesurl']), origin),
    code: readText(data['codeurl']),
    doi: readText(data['doi']),
  };
  return {
    key,
    type: types.get(readText(data['category'])) ?? (venue === '' ? 'misc' : 'article'),
    title: dropMarks(title),
    authors: data['authors'] === undefined ? readCitationAuthors(citation) : readAuthors(data['authors']),
    date: readDate(data['date'], key),
    venue: venue || null,
    abstract: dropMarks(readText(data['excerpt'])) || readBody(body),
    keywords: readTexts(data['tags']),
    selected: false,
    award: null,
    links: Object.fromEntries(Object.entries(links).filter(([, target]) => target !== '')),
    addresses: [readText(data['permalink']) || `/publications/${key}/`, ...readTexts(data['redirect_from'])],
  };
}

function dropOrigin(address: string, origin: string): string {
  const without = address.replace(/^https?:/iu, '');
  const own = origin.replace(/^https?:/iu, '').replace(/\/*$/u, '/');
  return origin !== '' && without.startsWith(own) ? without.slice(own.length) : address;
}

function readAuthors(value: unknown): readonly string[] {
  return Array.isArray(value) ? readTexts(value).map(dropMarks) : splitNames(dropMarks(readText(value)));
}

/** The authors that a citation begins with: `Ada Grace and Li Berg. (2021). "On Moss." Roofs.` */
function readCitationAuthors(citation: string): readonly string[] {
  const end = /[,:]?\s*(?:\(\d{4}[a-z]?\)|["“«]|\b\d{4}\b)/u.exec(citation);
  return end ? splitNames(citation.slice(0, end.index).replace(/(?<!\p{Lu})\.$/u, '')) : [];
}

/** Names between commas, semicolons, `and` or `&`. Where every second part has only initials, or there is one pair, families stand first. */
function splitNames(text: string): readonly string[] {
  const parts = text
    .replace(/,?\s*\bet al\b\.?/iu, '')
    .split(/\s*;\s*|\s*,\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*/u)
    .filter((part) => part !== '');
  const isInitials = (part: string | undefined) => part !== undefined && /^(?:\p{Lu}\.?[\s-]?)+$/u.test(part);
  const isSingle = parts.length === 2 && text.includes(',') && !/\s/u.test(parts[1] ?? ' ');
  const arePairs = parts.length % 2 === 0 && parts.every((part, index) => index % 2 === 0 || isInitials(part));
  if (!isSingle && !arePairs) return parts;
  return parts.flatMap((family, index) => (index % 2 === 0 ? [`${family}, ${parts[index + 1] ?? ''}`] : []));
}

/** The text of a page up to the links that the template puts below it. */
function readBody(body: string): string | null {
  const paragraphs = body.split(/\r?\n\s*\r?\n/u).map(dropMarks);
  const text = paragraphs.filter(
    (paragraph) => paragraph !== '' && !/^(?:Download|Recommended citation)\b/iu.test(paragraph),
  );
  return (
    text
      .join(' ')
      .replaceAll(/(?:^|\s)#+\s/gu, ' ')
      .trim() || null
  );
}
