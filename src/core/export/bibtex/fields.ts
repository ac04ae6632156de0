import { findNote } from '../../facts/format-date.ts';
import { findOwnAddress } from '../../facts/own-address.ts';
import { toDoiAddress } from '../../facts/paper-links.ts';
import { findForm, findGenre } from '../../facts/publication-forms.ts';
import { languageTags } from '../../model/languages.data.ts';
import { cleanText } from '../../model/markup-clean.ts';
import { markupWords } from '../../model/markup-words.ts';
import type { DetailName, Publication } from '../../model/publication.ts';
import type { Urls } from '../../urls.ts';
import { formatDay, formatMonth, formatYear } from './dates.ts';
import { wrapInBraces, escapeText, formatText, renderLatex } from './latex-text.ts';
import { formatAuthors } from './names.ts';
import { protectTitle } from './protect-title.ts';

/** The fields of an entry in order. A value is ready for BibTeX: in braces, or a macro. */
export const fields: readonly (readonly [
  name: string,
  toValue: (publication: Publication, urls: Urls | null) => string | null,
])[] = [
  [
    'title',
    ({ title, abstract, details }) => {
      const hasNouns = /^(?:de|gsw|lb)(?:-|$)/.test(details.language ?? '');
      const latex = renderLatex(title.markup);
      return wrapInBraces(protectTitle(latex, abstract?.written ?? '', title.protectedWords, hasNouns));
    },
  ],
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
  ['version', (publication) => formatDetail(publication, 'version')],
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
  ['year', formatYear],
  ['month', ({ date }) => formatMonth(date)],
  ['pubstate', ({ date }) => (date.year === null ? null : formatText(date.status ?? null))],
  // The only field in which Zotero and biblatex read a day. It is the last one, because Zotero would append a later month to it.
  ['date', ({ date }) => formatDay(date)],
  ['note', (publication) => formatText(findNote(publication))],
  ['doi', ({ links }) => formatDoi(links.doi)],
  ['eprint', ({ links, details }) => formatText(links.arxiv ?? details.pmid ?? null)],
  // The names that arXiv exports, which natbib and REVTeX read; biblatex reads them as aliases of `eprinttype` and `eprintclass`.
  ['archivePrefix', ({ links }) => formatText(links.arxiv ? 'arXiv' : null)],
  ['primaryClass', (publication) => formatText(findArxivClass(publication))],
  ['eprinttype', ({ links, details }) => formatText(!links.arxiv && details.pmid ? 'pubmed' : null)],
  [
    'url',
    (publication, urls) => formatUrl(findAddress(publication) ?? urls?.absolute(urls.paper(publication.id)) ?? null),
  ],
  ['keywords', formatKeywords],
];

/** The address of the DOI or of the paper elsewhere. Some parsers read a percent sign, which few DOIs need, as a comment. */
function findAddress(publication: Pick<Publication, 'type' | 'links'>): string | null {
  const { links } = publication;
  const ofDoi = links.doi === undefined ? null : toDoiAddress(links.doi);
  return ofDoi === null || ofDoi.includes('%') ? findOwnAddress(publication) : ofDoi;
}

/** The category of a paper on arXiv, if it is one of arXiv's. */
function findArxivClass({ links, category }: Publication): string | null {
  return links.arxiv !== undefined && category?.archive ? category.id : null;
}

/** BibTeX reads the single place of a conference paper as that of the conference, unless there is a publisher. */
function isHeldAt({ place, publisher }: Publication['details'], type: Publication['type']): boolean {
  return type === 'conference' && place === undefined && publisher === undefined;
}

/** The first name of each language is the one that biblatex and babel use. */
const languageNames = new Map([...languageTags].toReversed().map(([name, tag]) => [tag, name]));

/** The sort key of an entry without authors: the first words of its title. */
function formatSortKey({ authors, title }: Publication): string | null {
  if (authors.length > 0) return null;
  const words = cleanText(markupWords(title.markup)).split(' ');
  return formatText(words.slice(0, 4).join(' '));
}

function formatVenue(publication: Publication, name: string): string | null {
  const [, field] = findForm(publication).bibtex;
  return publication.venue !== null && field === name ? wrapInBraces(escapeText(publication.venue)) : null;
}

function formatDetail({ details }: Publication, name: DetailName): string | null {
  return formatText(details[name] ?? null);
}

/** The keywords, and a category without a field of its own, separated by semicolons if one contains a comma. */
function formatKeywords(publication: Publication): string | null {
  const { category, keywords } = publication;
  const words = [
    ...new Set([...(category && findArxivClass(publication) === null ? [category.name] : []), ...keywords]),
  ];
  const separator = words.some((word) => word.includes(',')) ? ';' : ',';
  const parts = words.map((word) => escapeText(word.replaceAll(separator, ' ')));
  return parts.length === 0 ? null : wrapInBraces(parts.join(`${separator} `));
}

/**
 * DOIs are read verbatim, so nothing can be escaped: one that would break the entry, or that TeX would read as a command (`^^5c`), is
 * left out.
 */
function formatDoi(doi: string | undefined): string | null {
  return doi === undefined || /[{}\\%$\p{C}]|\^\^/u.test(doi) ? null : wrapInBraces(doi);
}

/** Addresses are read verbatim; characters that would break the entry are percent-encoded. */
function formatUrl(address: string | null): string | null {
  return address === null ? null : wrapInBraces(address.replaceAll(/[{}\\]/g, encodeURIComponent));
}
