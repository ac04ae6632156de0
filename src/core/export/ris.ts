import { dateParts } from '../model/date.ts';
import { decomposeAccentedI } from '../model/decompose-accents.ts';
import { invertName } from '../model/name.ts';
import { findPageEnds } from '../model/page-ends.ts';
import { cachePerPaper } from '../model/cache-per-paper.ts';
import type { PrintedName, Publication, PublicationDate } from '../model/publication.ts';
import { toCitationText, toPlainText, wrapScript, type WrapMarkup } from './citation-text.ts';
import { findForm, findGenre } from '../facts/publication-forms.ts';
import { findNote, findYearWords } from '../facts/format-date.ts';
import { findOwnAddress } from '../facts/own-address.ts';
import type { Urls } from '../urls.ts';

type Line = readonly [tag: string, value: string | null | undefined];

/**
 * A paper as a RIS record. Without a venue its type is `UNPB`, which implies neither a journal nor proceedings: it is the only such
 * type that bibutils knows, and Zotero reads all its lines. Lines end with CRLF as the specification requires. `summary` replaces the
 * abstract of a paper that has one.
 */
export function toRis(publication: Publication, urls: Urls, summary?: string): string {
  const { id, citationKey, title, authors, etal, date, category, abstract, venue, links, details, editors } =
    publication;
  const { keywords } = publication;
  const note = findNote(publication);
  const ends = findPageEnds(details.pages);
  // Only a single range fits the common tags.
  const isOneRange = details.pages === [ends.first, ends.last].filter((end) => end !== undefined).join('–');
  const text = (value: string | undefined) => value && toPlainText(value);
  const genre = findGenre(publication, 'ris') ?? undefined;
  const [type, ...formTags] = findForm(publication).ris;
  // If the venue would occupy the tag of the publisher and there is a publisher too, the venue moves to another tag.
  const venueTags = venue !== null && details.publisher !== undefined && inPublishers.has(type) ? ['T2'] : formTags;
  const isPublisherDisplaced = venueTags.includes('PB') && venue !== null;
  const lines: readonly Line[] = [
    ['TY', type],
    ['ID', citationKey],
    ['TI', guardTags(toCitationText(title, wrapMarkup))],
    ...authors.map((author): Line => ['AU', formatRisName(author)]),
    // RIS has no mark for authors who are left out. Without this name the list would look complete.
    ['AU', etal ? 'others,' : null],
    ...editors.map((editor): Line => ['ED', formatRisName(editor)]),
    ...venueTags.map((tag): Line => [tag, venue && toPlainText(venue)]),
    ['PY', date.year === null ? text(findYearWords(publication) ?? undefined) : String(date.year)],
    ['DA', formatDate(date)],
    ['VL', text(details.volume)],
    ['IS', text(details.issue ?? (type === 'JOUR' ? undefined : details.number))],
    ['SP', text(ends.first ?? details.articleNumber)],
    ['EP', text(ends.last)],
    ['C7', text(details.articleNumber)],
    ['PB', isPublisherDisplaced ? null : text(details.publisher)],
    ['CY', text(details.place)],
    ['C1', text(details.eventPlace)],
    ['T3', text(details.series)],
    ['ET', text(versioned.has(type) ? details.version : details.edition)],
    ['SE', text(details.chapter)],
    // Zotero reads report numbers only here.
    ['SN', /^(?:RPRT|PAT|STAND)$/u.test(type) ? text(details.number) : null],
    ['SN', text(details.isbn)],
    ['SN', text(details.issn)],
    ['M3', text(genre)],
    ['AN', links.arxiv && `arXiv:${links.arxiv}`],
    ['M2', isOneRange ? null : text(details.pages)],
    ['M2', details.pmid && `PMID: ${details.pmid}`],
    // Zotero reads it as the programming language of software.
    ['LA', type === 'COMP' ? null : text(details.language)],
    ...[...new Set([...(category ? [category.name] : []), ...keywords])].map((word): Line => ['KW', toPlainText(word)]),
    ['AB', abstract === null ? null : (summary ?? toCitationText(abstract))],
    ['N1', note && toPlainText(note)],
    ['DO', links.doi],
    ...listSurplus([
      ['type', plainTypes.has(type) ? genre : undefined],
      ['publisher', isPublisherDisplaced ? details.publisher : undefined],
      ['reportnumber', type === 'JOUR' ? details.number : undefined],
      ['license', details.license],
      versioned.has(type) ? ['edition', details.edition] : ['version', details.version],
    ]),
    // Readable, not percent-encoded: pandoc cuts bibutils' output at a percent sign.
    ['UR', findOwnAddress(publication)],
    ['UR', decodeURI(urls.absolute(urls.paper(id)))],
  ];
  return [
    ...lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${decomposeAccentedI(value)}`] : [])),
    'ER  - ',
    '',
  ].join('\r\n');
}

/** Details without a RIS tag, in the tags for private use: `U1  - license: CC BY 4.0`. */
function listSurplus(details: readonly (readonly [name: string, value: string | undefined])[]): readonly Line[] {
  const known = details.filter(([, value]) => value !== undefined);
  return known.map(([name, value = ''], index): Line => [`U${String(index + 1)}`, `${name}: ${toPlainText(value)}`]);
}

/** Types whose venue is the publisher, unless they have a publisher besides. */
const inPublishers: ReadonlySet<string> = new Set(['UNPB', 'DATA', 'PAT', 'STAND']);

/** Types in which reference managers use the tag of the edition for the version. */
const versioned: ReadonlySet<string> = new Set(['COMP', 'DATA']);

/** Types whose `M3` is ignored, since programs repeat the type there. */
const plainTypes: ReadonlySet<string> = new Set(['JOUR', 'CONF', 'CHAP', 'BOOK']);

/** Scripts as tags, which publishers write into RIS and reference managers show. */
const wrapMarkup: WrapMarkup = (kind, text) =>
  kind === 'subscript' || kind === 'superscript' ? wrapScript(kind, text) : text;

/** Zotero drops words in angle brackets (`<MASK>`) as tags: an invisible word joiner keeps them. */
function guardTags(title: string): string {
  return title.replaceAll(/<(?=[\p{L}/!?])(?!\/?su[bp]>)/gu, '<\u2060');
}

/** A list of papers as the text of a `.ris` file. */
export function toRisFile(publications: readonly Publication[], urls: Urls): string {
  return publications.map((publication) => toRecord(publication, urls)).join('\r\n');
}

const toRecord = cachePerPaper((publication: Publication, urls: Urls) => toRis(publication, urls));

/**
 * `Family, Given`. As in EndNote, a final comma marks a name without parts. No-break spaces join its words, or bibutils would take the
 * last one for the family name. Asterisks are not allowed in names.
 */
function formatRisName(author: PrintedName): string {
  const name = toPlainText(invertName(author)).replaceAll('*', '');
  return author.literal ? `${name.replaceAll(',', '').replaceAll(' ', '\u00a0')},` : name;
}

/** `2025/05/21`, with empty parts for what is unknown (`2025/05/`), followed by the printed form: `2025///Spring 2025`. */
function formatDate(date: PublicationDate): string | null {
  if (date.year === null) return null;
  const [year = '', month = '', day = ''] = dateParts(date).map((part) => String(part).padStart(2, '0'));
  const other = date.printed ?? date.status;
  return `${year}/${month}/${day}${other === undefined ? '' : `/${toPlainText(other)}`}`;
}
