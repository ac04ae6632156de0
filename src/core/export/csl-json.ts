import type { DetailName, PrintedName, Publication } from '../model/publication.ts';
import { cachePerPaper } from '../model/cache-per-paper.ts';
import { toScriptLetters } from '../model/markup-scripts.ts';
import { typeWords } from '../model/type-words.data.ts';
import { type CslDate, toCslDate } from './csl-date.ts';
import { toCitationText, toPlainText, wrapScript, type WrapMarkup } from './citation-text.ts';
import { findForm, findGenre } from '../facts/publication-forms.ts';
import { findOwnAddress } from '../facts/own-address.ts';
import type { Urls } from '../urls.ts';

type CslName =
  // Processors split particles off the family name themselves; Zotero drops particles in a separate field.
  { readonly family: string; readonly given: string; readonly suffix?: string } | { readonly literal: string };

/** One item of CSL-JSON 1.0. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly CslName[];
  readonly issued?: CslDate;
  readonly status?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly DOI?: string;
  readonly URL: string;
  readonly keyword?: string;
  readonly abstract?: string;
  readonly editor?: readonly CslName[];
  /** Volume, pages and similar details, under CSL's names. */
  readonly [variable: string]: unknown;
}

/** CSL's names for details; the article number of a journal is CSL's `number`. */
const detailVariables: Readonly<Record<Exclude<DetailName, 'genre' | 'license'>, string>> = {
  volume: 'volume',
  issue: 'issue',
  pages: 'page',
  articleNumber: 'number',
  number: 'number',
  publisher: 'publisher',
  place: 'publisher-place',
  series: 'collection-title',
  edition: 'edition',
  version: 'version',
  chapter: 'chapter-number',
  isbn: 'ISBN',
  issn: 'ISSN',
  language: 'language',
  eventPlace: 'event-place',
  pmid: 'PMID',
};

function listDetails(publication: Publication): Readonly<Record<string, string>> {
  const { details } = publication;
  const isInBook = ['book', 'chapter'].includes(findForm(publication).csl[0]);
  const pairs = Object.entries(detailVariables).flatMap(([name, variable]) => {
    const value = details[name as keyof typeof detailVariables];
    // A book's number is its number in a series.
    const own = name === 'number' && isInBook ? 'collection-number' : variable;
    // An article that also appeared as a report: CSL's `number` would be taken for the article number.
    const isPlaced = value !== undefined && !(name === 'number' && publication.type === 'article');
    return isPlaced ? [[own, toPlainText(value)] as const] : [];
  });
  // Programs without support for article numbers look for them among the pages.
  const first = details.pages ?? details.articleNumber;
  return { ...Object.fromEntries(pairs), ...(first !== undefined && { page: toPlainText(first) }) };
}

/** CSL has no variable for arXiv: a preprint has the identifier as its number, a published paper in the note. */
function listArxiv({ type, links, details }: Publication): Readonly<Record<string, string>> {
  if (links.arxiv === undefined) return {};
  return { [type === 'preprint' && details.number === undefined ? 'number' : 'note']: `arXiv:${links.arxiv}` };
}

/**
 * A paper as CSL data. `article` is CSL's type for a paper without a journal. A literal `others` stands for unnamed authors: pandoc
 * writes it for BibTeX's `and others`, and prints it as `et al.` `wrap` renders the markup of the title.
 */
export function toCsl(publication: Publication, urls: Urls, wrap: WrapMarkup = wrapMarkup): CslItem {
  const { citationKey, title, authors, etal, date, category, abstract, id, venue, links, editors, keywords } =
    publication;
  const words = [...new Set([...(category ? [category.name] : []), ...keywords])];
  const [type, venueVariable] = findForm(publication).csl;
  const genre = findGenre(publication, 'csl');
  const issued = toCslDate(date);
  // Styles print both the date and the status. Without a year, the status is the date.
  const status = date.year === null && date.printed === undefined ? undefined : date.status;
  return {
    id: citationKey,
    type,
    title: toCitationText(title, wrap),
    author: [...authors.map(toCslName), ...(etal ? [{ literal: 'others' }] : [])],
    ...(issued && { issued }),
    ...(status !== undefined && status !== date.printed && { status: toPlainText(status) }),
    ...(publication.retracted && { status: 'retracted' }),
    ...(editors.length > 0 && { editor: editors.map(toCslName) }),
    ...listDetails(publication),
    ...listArxiv(publication),
    ...(genre !== null && { genre: toPlainText(genre) }),
    ...(venue !== null && { [venueVariable]: toPlainText(venue) }),
    ...(links.doi !== undefined && { DOI: links.doi }),
    URL: findOwnAddress(publication) ?? urls.absolute(urls.paper(id)),
    ...(words.length > 0 && {
      keyword: words.map(toPlainText).join(words.some((word) => word.includes(',')) ? '; ' : ', '),
    }),
    ...(abstract !== null && { abstract: toCitationText(abstract) }),
  };
}

/** A list of papers as the text of a `.csl.json` file. */
export function toCslFile(publications: readonly Publication[], urls: Urls): string {
  const items = publications.map((publication) => toItemText(publication, urls));
  return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`;
}

/** An item as a line of JSON. */
const toItemText = cachePerPaper((publication: Publication, urls: Urls) =>
  JSON.stringify(toCslRecord(publication, urls)),
);

/** A paper as an item of a `.csl.json` file. */
export function toCslRecord(publication: Publication, urls: Urls): CslItem {
  return addNote({ ...widenType(toCsl(publication, urls)), ...addPublisher(publication) }, publication);
}

/** The publisher of a paper whose venue has its variable, such as a preprint: CSL's place for what it has no variable for. */
function addPublisher(publication: Publication): Pick<CslItem, 'custom'> | null {
  const { venue, details } = publication;
  const isDisplaced = venue !== null && findForm(publication).csl[1] === 'publisher';
  return isDisplaced && details.publisher !== undefined
    ? { custom: { publisher: toPlainText(details.publisher) } }
    : null;
}

/** The note of the paper, and details without a CSL variable, as lines that Zotero reads as fields: `License: CC BY 4.0`. */
function addNote(item: CslItem, { type, details, note }: Publication): CslItem {
  const lines = [
    item['note'],
    details.license && `License: ${toPlainText(details.license)}`,
    type === 'article' && details.number && `Report number: ${toPlainText(details.number)}`,
    note && toPlainText(note),
  ].filter(Boolean);
  return lines.length === 0 ? item : { ...item, note: lines.join('\n') };
}

/** Zotero rejects a whole file if it contains a type newer than CSL 1.0.1. */
function widenType(item: CslItem): CslItem {
  const word = item.type === 'software' || item.type === 'standard' ? typeWords[item.type] : null;
  return word === null ? item : { ...item, type: 'article', genre: item['genre'] ?? word };
}

/**
 * CSL's own markup. `nocase` keeps a style that capitalises titles from turning `\mathbb` into `\Mathbb`. Scripts of letters and
 * digits become characters, which every program can show.
 */
export const wrapMarkup: WrapMarkup = (kind, text) => {
  if (kind === 'math') return `<span class="nocase">${text}</span>`;
  if (kind === 'subscript' || kind === 'superscript') {
    const letters = /^[\p{L}\p{N}]+$/u.test(text) ? toScriptLetters({ style: kind, text }) : null;
    return letters ?? wrapScript(kind, text);
  }
  if (kind === 'emphasis') return `<i>${text}</i>`;
  if (kind === 'strong') return `<b>${text}</b>`;
  return kind === 'small-caps' ? `<span style="font-variant: small-caps;">${text}</span>` : text;
};

function toCslName({ given, family, suffix, literal }: PrintedName): CslName {
  const name = toPlainText(family);
  if (literal) return { literal: name };
  return { family: name, given: toPlainText(given), ...(suffix !== undefined && { suffix: toPlainText(suffix) }) };
}
