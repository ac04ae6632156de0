import { languageTags } from '../model/languages.data.ts';
import { signCommands } from '../model/tex/commands.data.ts';
import { markupWords } from '../model/markup-words.ts';
import type { Markup } from '../model/markup.ts';
import { isIsbn, isIssn } from '../model/standard-numbers.ts';
import { formatIsoDate } from '../model/date.ts';
import type { DetailName, PrintedName, Publication, PublicationDate } from '../model/publication.ts';
import { placed, places } from './bibtex-places.data.ts';
import { protectTitle } from './bibtex-title.ts';
import { cleanText } from '../model/markup-clean.ts';
import { perPaper } from '../model/per-paper.ts';
import { renderMarkupLatex } from '../markup/markup-latex.ts';
import { findForm, findGenre } from '../facts/publication-forms.ts';
import { findOwnAddress } from '../facts/own-address.ts';
import type { Urls } from '../urls.ts';

/** The fields of an entry in their order. A value is BibTeX as it stands: in braces, or the name of a macro. */
const fields: readonly (readonly [
  name: string,
  toValue: (publication: Publication, urls: Urls | null) => string | null,
])[] = [
  ['title', ({ title, abstract }) => brace(protectTitle(renderLatex(title.markup), abstract?.written ?? ''))],
  ['author', ({ authors, etal }) => formatAuthors(authors, etal)],
  ['editor', ({ editors }) => formatAuthors(editors, false)],
  ['key', formatSortKey],
  ['journal', (publication) => formatVenue(publication, 'journal')],
  ['booktitle', (publication) => formatVenue(publication, 'booktitle')],
  ['publisher', (publication) => formatVenue(publication, 'publisher') ?? formatDetail(publication, 'publisher')],
  ['school', (publication) => formatVenue(publication, 'school')],
  ['institution', (publication) => formatVenue(publication, 'institution')],
  ['holder', (publication) => formatVenue(publication, 'holder')],
  ['organization', (publication) => formatVenue(publication, 'organization')],
  ['howpublished', (publication) => formatVenue(publication, 'howpublished')],
  ['volume', (publication) => formatDetail(publication, 'volume')],
  ['number', (publication) => formatDetail(publication, publication.type === 'article' ? 'issue' : 'number')],
  ['reportnumber', (publication) => (publication.type === 'article' ? formatDetail(publication, 'number') : null)],
  ['pages', (publication) => formatDetail(publication, 'pages')],
  ['eid', (publication) => formatDetail(publication, 'articleNumber')],
  ['series', (publication) => formatDetail(publication, 'series')],
  ['edition', (publication) => formatDetail(publication, 'edition')],
  ['chapter', (publication) => formatDetail(publication, 'chapter')],
  [
    'address',
    ({ details, type }) => formatText((isHeldAt(details, type) ? details.eventPlace : details.place) ?? null),
  ],
  ['venue', ({ details, type }) => formatText((isHeldAt(details, type) ? null : details.eventPlace) ?? null)],
  [
    'type',
    (publication) => formatText(findGenre(publication, 'bibtex') ?? (publication.type === 'thesis' ? 'Thesis' : null)),
  ],
  ['isbn', (publication) => formatDetail(publication, 'isbn')],
  ['issn', (publication) => formatDetail(publication, 'issn')],
  ['pmid', (publication) => (publication.links.arxiv === undefined ? null : formatDetail(publication, 'pmid'))],
  ['copyright', (publication) => formatDetail(publication, 'license')],
  ['language', ({ details }) => formatText(languageNames.get(details.language ?? '') ?? details.language ?? null)],
  ['year', ({ date }) => formatYear(date)],
  ['month', ({ date }) => formatMonth(date)],
  ['pubstate', ({ date }) => (date.year === null ? null : formatText(date.status ?? null))],
  // Of a day Zotero and biblatex know here only; behind the others, or Zotero adds the month to it.
  ['date', ({ date }) => formatDay(date)],
  ['doi', ({ links }) => formatDoi(links.doi)],
  ['eprint', ({ links, details }) => formatText(links.arxiv ?? details.pmid ?? null)],
  ['eprinttype', ({ links, details }) => formatText(links.arxiv ? 'arXiv' : details.pmid ? 'pubmed' : null)],
  ['url', ({ id, links }, urls) => formatUrl(findOwnAddress(links) ?? urls?.absolute(urls.paper(id)) ?? null)],
  ['keywords', ({ category, keywords }) => formatKeywords(category, keywords)],
];

/** Of a paper of a conference BibTeX takes the only place for the one where that was held, unless there is a publisher. */
function isHeldAt({ place, publisher }: Publication['details'], type: Publication['type']): boolean {
  return type === 'conference' && place === undefined && publisher === undefined;
}

/** The first name of a language is the one by which biblatex and babel know it. */
const languageNames = new Map([...languageTags].toReversed().map(([name, tag]) => [tag, name]));

const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A paper as one BibTeX entry, as authors put it into theirs: without the abstract. Without a venue it is `@misc`, the type in which no BibTeX program finds a field missing.
 * Capitals and formulas of the title are in braces, so that a style cannot change their case; particles are, so that they stay
 * with the family name; and literal names are, so that they stay whole.
 */
export function toBibtex(publication: Publication, urls: Urls): string {
  return formatEntry(publication, listFields(publication, urls));
}

/** A list of papers as the text of a `.bib` file, with their abstracts. Without `urls` no entry has the address of its page. */
export function toBibtexFile(publications: readonly Publication[], urls: Urls | null): string {
  return publications.map((publication) => toWholeEntry(publication, urls)).join('\n');
}

const toWholeEntry = perPaper((publication: Publication, urls: Urls | null) =>
  formatEntry(publication, [...listFields(publication, urls), ...listAbstract(publication)]),
);

function formatEntry(publication: Publication, lines: readonly string[]): string {
  return `@${findForm(publication).bibtex[0]}{${publication.citationKey},\n${lines.join(',\n')}\n}\n`;
}

function listFields(publication: Publication, urls: Urls | null): readonly string[] {
  const values = fields.flatMap(([name, toValue]) => {
    const value = toValue(publication, urls);
    return value === null ? [] : [[name, value] as const];
  });
  const own = values.filter(([name]) => hasPlace(publication, name));
  const others = values.filter((pair) => !own.includes(pair)).map(([name, value]) => `${name}: ${value.slice(1, -1)}`);
  return [
    ...own.map(([name, value]) => `  ${name} = ${value}`),
    ...others.slice(0, userFields.length).map((text, index) => `  ${userFields[index] ?? ''} = ${brace(text)}`),
  ];
}

/** Fields that biblatex leaves to its users, for what it has no place for: `usera = {publisher: Example Press}` of a journal. */
const userFields = ['usera', 'userb', 'userc', 'userd', 'usere', 'userf'];

/**
 * Whether BibTeX and biblatex have a place for a field in the entry. Of books BibTeX takes a number only in a series, and either a
 * volume or a number; biblatex takes numbers of books and journals that are right.
 */
function hasPlace(publication: Publication, name: string): boolean {
  const [type] = findForm(publication).bibtex;
  const { volume, series, isbn = '', issn = '' } = publication.details;
  if (name === 'isbn' && !isIsbn(isbn)) return false;
  if (name === 'issn' && !isIssn(issn)) return false;
  if (name === 'number' && inBooks.has(type) && (volume !== undefined || series === undefined)) return false;
  return !placed.has(name) || (places[type]?.has(name) ?? false);
}

const inBooks: ReadonlySet<string> = new Set(['book', 'inproceedings', 'incollection']);

/** The year as it is printed, or what stands for it (`in press`); what is printed beside it belongs to the month. */
function formatYear({ year, printed, status }: PublicationDate): string | null {
  const isElsewhere = printed === undefined || rangeOfDates.test(printed) || splitPrinted(printed) !== null;
  return formatText(year !== null && isElsewhere ? String(year) : (printed ?? status ?? null));
}

function formatMonth({ month, printed = '' }: PublicationDate): string | null {
  const words = splitPrinted(printed);
  if (words !== null) return formatText(words);
  return month === null ? null : (monthMacros[month - 1] ?? null);
}

function formatDay(date: PublicationDate): string | null {
  if (date.printed !== undefined) return rangeOfDates.test(date.printed) ? brace(date.printed) : null;
  return date.day === null || date.year === null ? null : brace(formatIsoDate(date));
}

/** A range as biblatex reads it. */
const rangeOfDates = /^\d{4}(?:-\d\d){0,2}\/\d{4}(?:-\d\d){0,2}$/;

/** `Spring` of `Spring 2020`. */
function splitPrinted(printed: string): string | null {
  const words = /^(.+?),? \d{4}$/u.exec(printed)?.[1] ?? '';
  return !/\p{L}{3}/u.test(words) || /\d{4}|circa/u.test(words) ? null : words;
}

/** By what styles sort an entry that names no author: the first words of its title. */
function formatSortKey({ authors, title }: Publication): string | null {
  if (authors.length > 0) return null;
  const words = cleanText(markupWords(title.markup)).split(' ');
  return formatText(words.slice(0, 4).join(' '));
}

function listAbstract({ abstract }: Publication): readonly string[] {
  return abstract === null ? [] : [`  abstract = ${brace(renderLatex(abstract.markup))}`];
}

function formatVenue(publication: Publication, name: string): string | null {
  const [, field] = findForm(publication).bibtex;
  return publication.venue !== null && field === name ? brace(escapeText(publication.venue)) : null;
}

function formatDetail({ details }: Publication, name: DetailName): string | null {
  return formatText(details[name] ?? null);
}

function formatText(text: string | null): string | null {
  return text === null ? null : brace(escapeText(text));
}

/** The category, and the key words; where one has a comma, semicolons part them. */
function formatKeywords(category: Publication['category'], keywords: readonly string[]): string | null {
  const words = [...new Set([...(category ? [category.name] : []), ...keywords])];
  const separator = words.some((word) => word.includes(',')) ? ';' : ',';
  const parts = words.map((word) => escapeText(word.replaceAll(separator, ' ')));
  return parts.length === 0 ? null : brace(parts.join(`${separator} `));
}

/** A DOI is read letter by letter, so that nothing in it can be escaped: one that would break the entry, or that TeX reads as commands (`^^5c`), is left out. */
function formatDoi(doi: string | undefined): string | null {
  return doi === undefined || /[{}\\%$\p{C}]|\^\^/u.test(doi) ? null : brace(doi);
}

/** An address is read letter by letter; the signs that would break the entry are percent-encoded. */
function formatUrl(address: string | null): string | null {
  return address === null ? null : brace(address.replaceAll(/[{}\\]/g, encodeURIComponent));
}

function formatAuthors(authors: readonly PrintedName[], etal: boolean): string | null {
  const names = [...authors.map(formatBibtexName), ...(etal ? ['others'] : [])];
  return names.length === 0 ? null : brace(names.join(' and '));
}

function formatBibtexName({ given, family, suffix, literal }: PrintedName): string {
  const name = escapeText(family);
  if (literal) return brace(name);
  const hasParticle = /^\p{Ll}.* /u.test(family);
  // A small word in a given name would be taken for the particle of the family name.
  const hasSmallWord = / \p{Ll}/u.test(given);
  const last = hasParticle ? brace(name) : guardAnd(name);
  const end = suffix === undefined ? '' : `${escapeText(suffix)}, `;
  return `${last}, ${end}${hasSmallWord ? brace(escapeText(given)) : guardAnd(escapeText(given))}`;
}

/** The word `and` ends a name unless it stands in braces. */
function guardAnd(name: string): string {
  return /(?:^| )and(?: |$)/iu.test(name) ? brace(name) : name;
}

function escapeText(text: string): string {
  return renderLatex([{ type: 'text', value: cleanText(text) }]);
}

/**
 * LaTeX with Greek letters and mathematical signs as formulas. pdflatex stops at the characters themselves, but for some,
 * and its old fonts have others in the places of `<`, `>` and `|`.
 */
function renderLatex(markup: Markup): string {
  return renderMarkupLatex(markup).replaceAll(/\\.|\$(?:\\.|[^$\\])*\$|[^\p{ASCII}]|[<>|]/gsu, (part) => {
    const command = mathCommands.get(part);
    return textSigns.get(part) ?? (command === undefined ? part : `$${command}$`);
  });
}

/** Signs that LaTeX sets in running text, the units among Greek letters included. Source: ts1enc.dfu of LaTeX 2020 and later. */
const textSigns: ReadonlyMap<string, string> = new Map([
  ...Array.from('±×÷¬←↑→↓', (sign) => [sign, sign] as const),
  ['μ', 'µ'],
  ['Ω', '\u2126'],
]);

const mathCommands: ReadonlyMap<string, string> = new Map([
  ...[...signCommands].flatMap(([command, sign]) =>
    /^[\p{Script=Greek}\p{Sm}ℓℏ]$/u.test(sign) ? [[sign, `\\${command}`] as const] : [],
  ),
  ...['<', '>', '|'].map((sign) => [sign, sign] as const),
]);

function brace(value: string): string {
  return `{${value}}`;
}
