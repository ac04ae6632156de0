import type { DraftReference, Field } from '../../model/draft.ts';
import type { DetailName, PublicationType } from '../../model/publication.ts';
import { isIsbn, isIssn } from '../../model/standard-numbers.ts';
import { typeWords } from '../../model/type-words.data.ts';
import { findAddresses } from './addresses.ts';
import { readArxivId } from './identifiers.ts';
import { readLanguage } from './languages.ts';
import { formatPages } from './pages.ts';
import { texToText } from './tex/clean-tex.ts';
import { genres } from './entry-types.data.ts';
import type { Entry, Value } from './entry.ts';
import { isOnlyStatus } from './publication-status.ts';
import { listArxivValues, listPmids } from './read-links.ts';

/** What must be known about a paper before its details are read. */
export interface Kind {
  readonly type: PublicationType;
  readonly genre: string | null;
  /** The field that names the venue. */
  readonly venue: string | null;
}

/** The details of an entry beyond title, people, date and venue, under the names of the model. */
export function readDetails({ values, head }: Entry, kind: Kind): DraftReference['details'] {
  const details: Partial<Record<DetailName, Field<string>>> = {};
  const arxiv = new Set(listArxivValues(values));
  const add = (name: DetailName, field: string, read: (text: string) => string | null = (text) => text) => {
    const value = values.get(field);
    if (!value || arxiv.has(value) || field === kind.venue || details[name]) return;
    const written = texToText(value.text).replace(/(?<![\s,;])[\s,;]+$/, '');
    const text = placeholder.test(written) ? null : read(written);
    if (text && !(numbered.has(field) && isOnlyStatus(text)))
      details[name] = { value: text, span: value.span, confidence: 'certain', rule: field };
  };

  add('volume', 'volume', (text) => text.replace(/^vol(?:ume)?\.? ?(?=\d)/iu, ''));
  for (const field of ['number', 'issue'])
    if (kind.type === 'article') add('issue', field, (text) => text.replace(/^(?:no|nr|issue)\.? ?(?=\d)/iu, ''));
    else add('number', field);
  for (const field of ['reportnumber', 'report-number']) add('number', field);
  add('pages', 'pages', (text) => readPages(text, kind.type));
  for (const field of ['eid', 'article-number', 'article_number', 'articleno', 'art_number', 'elocation-id'])
    add('articleNumber', field);
  divideNumbers(details, kind.type);
  for (const field of ['publisher', ...(kind.type === 'conference' ? ['organization'] : [])])
    add('publisher', field, dropMailAddress);
  readPlaces(values, kind, add);
  for (const name of ['series', 'edition', 'version', 'chapter'] as const) add(name, name);
  add('issn', 'issn', (text) => findNumber(text, isIssn));
  add(hasIssn(values.get('isbn')) ? 'issn' : 'isbn', 'isbn', (text) => findNumber(text, isIsbn));
  add('genre', 'type', (text) => {
    const genre = genres.get(text.toLowerCase()) ?? text;
    const isRepeated = kind.type === 'article' && /^(?:journal|research|original) article$/iu.test(genre);
    return isRepeated || genre.toLowerCase() === typeWords[kind.type]?.toLowerCase() ? null : genre;
  });
  if (kind.genre !== null && !values.has('type'))
    details.genre ??= {
      value: kind.genre,
      span: head,
      confidence: 'certain',
      rule: 'type',
    };
  for (const field of ['license', 'licence', 'rights', 'copyright'])
    add('license', field, (text) => findAddresses(text)[0]?.address ?? text);
  for (const { field } of listLanguages(values)) add('language', field, readLanguage);
  for (const [{ field }, id] of listPmids(values)) add('pmid', field, () => id);
  return details;
}

/** What programs write where they know nothing. */
const placeholder =
  /^(?:(?:n\/?\.?a\.?|none|null|nan|undefined|unknown|not available)(?:\s?[-–]{1,2}\s?(?=n)|$)){1,2}$/iu;

/** Fields in which people write `in press`, which the date then contains. */
export const numbered: ReadonlySet<string> = new Set(['volume', 'number', 'issue', 'pages']);

/** Separates what people write in one field: `Article 17` among the pages, `12 (3)` as the volume. */
function divideNumbers(details: Partial<Record<DetailName, Field<string>>>, type: PublicationType) {
  const { volume, pages } = details;
  const [, article] =
    /^art(?:icle)?\.?(?: ?(?:no|nr|id|number)\.?)?:? ?([A-Za-z]{0,3}\d\S{0,30})$/iu.exec(pages?.value ?? '') ?? [];
  if (pages && article !== undefined) details.articleNumber ??= { ...pages, value: article };
  const number = details.articleNumber?.value;
  if (number !== undefined && (number === article || number === pages?.value)) delete details.pages;
  const [, own, issue] = /^([^\s()]{1,20}) ?\(([^()]{1,30})\)$/u.exec(volume?.value ?? '') ?? [];
  if (!volume || type !== 'article' || details.issue || own === undefined || issue === undefined) return;
  details.volume = { ...volume, value: own };
  details.issue = { ...volume, value: issue };
}

/** The values for the language of an entry, babel's tag first. */
export const listLanguages = (values: Entry['values']): readonly Value[] =>
  ['langid', 'language', 'hyphenation'].flatMap((field) => values.get(field) ?? []);

/** Medical databases append it to the name of a publisher. */
const dropMailAddress = (text: string) => text.replace(/ ?\([^()@]{0,80}@[^()]{0,80}\)/, '');

/** The first valid number of several, or of one with a remark (`0378-5955 (electronic)`); otherwise the text. */
function findNumber(text: string, isNumber: (text: string) => boolean): string {
  return (
    text.match(/\d(?:[\dX -]{6,20}[\dX])/gi)?.find(isNumber) ??
    text.replace(/ ?\((?:electronic|linking|print|online)\)$/iu, '')
  );
}

const hasIssn = (value: Value | undefined) => /^\s*\d{4}-\d{3}[\dx]\s*$/i.test(value?.text ?? '');

/** `12 pages` is the page count, and so is a single number in a book, a thesis or a report. */
function readPages(text: string, type: PublicationType): string | null {
  const isCount =
    /^\d+\s*(?:pp\.?|pages)$/i.test(text) ||
    (/^(?:[xvi]+,\s*)?\d+\s*(?:pp?\.?|pages)?$/i.test(text) &&
      (type === 'book' || type === 'thesis' || type === 'report'));
  return isCount || readArxivId(text) !== null ? null : formatPages(text);
}

type Add = (name: DetailName, field: string, read?: (text: string) => string) => void;

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** biblatex's keys for the office of a patent: `countryus`. */
const nameCountry = (text: string) =>
  text.replace(/^country([a-z]{2})$/u, (_, code: string) =>
    code === 'ep' ? 'Europe' : (countries.of(code.toUpperCase()) ?? code),
  );

/** A single place of a conference paper is where the conference was held, unless a publisher is named, whose place it then is. */
function readPlaces(values: ReadonlyMap<string, Value>, { type, venue }: Kind, add: Add): void {
  add('eventPlace', 'eventplace');
  add('place', 'publocation');
  const named = ['address', 'location', 'place', 'city'].filter((field) => values.has(field));
  if (type === 'conference') {
    if (venue !== 'venue') add('eventPlace', 'venue');
    const held =
      values.has('address') && values.has('location') ? 'location' : values.has('publisher') ? null : named[0];
    if (held && !values.has('venue')) add('eventPlace', held);
    const printed = named.find((field) => field !== held);
    if (printed) add('place', printed);
  } else for (const field of named) add('place', field, nameCountry);
}
