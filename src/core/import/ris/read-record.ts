import type { Entry, Value } from '../reference/entry.ts';
import { statesRetraction } from '../../model/retraction.ts';
import { findPageEnds } from '../../model/page-ends.ts';
import { joinAddress } from '../reference/addresses.ts';
import { readDate } from '../reference/dates.ts';
import { formatPages } from '../reference/pages.ts';
import { findArxivId, readDoi } from '../reference/identifiers.ts';
import type { RisRecord, TaggedText } from './scan-records.ts';
import { entryTypes, fields, otherFields, fieldsByType, ignoredFields } from './tags.data.ts';

/** A record in biblatex's terms, and the texts without a counterpart. */
export interface ReadRecord {
  readonly entry: Entry;
  readonly unused: readonly TaggedText[];
}

/** List fields, with one tag per item. */
const lists: ReadonlySet<string> = new Set(['author', 'editor', 'keywords']);

/** Address fields, which may occur several times. */
const gathered: ReadonlySet<string> = new Set(['url', 'pdf', 'link']);

/** Reads a RIS record. If several tags belong to one field, the first one in the table counts. */
export function readRecord({ type: written, texts, head, span }: RisRecord): ReadRecord {
  const type = entryTypes.get(written) ?? written.toLowerCase();
  const filled = texts.filter(({ lines }) => lines.some((line) => line !== '')).map(moveMedicalNumber);
  const values = new Map<string, Value>();
  const used = new Set<string>();
  for (const [tag, field] of [...(fieldsByType.get(type) ?? otherFields), ...fields]) {
    const found = filled.filter((text) => text.tag === tag);
    const [first] = found;
    if (!first || used.has(tag)) continue;
    used.add(tag);
    if (lists.has(field)) addItems(values, field, found);
    else if (gathered.has(field)) addTexts(values, field, found);
    else if (field !== '' && !values.has(field)) values.set(field, createValue(field, first));
    if (tag === 'N1' && found.length > 1) addTexts(values, 'annote', found.slice(1));
    if (field === 'abstract') addParagraphs(values, filled);
  }
  for (const value of [
    ...readPages(filled),
    ...readDates(filled),
    ...readNumbers(filled, type),
    ...readMedium(type, values.get('type')),
  ])
    values.set(value.field, value);
  if (values.has('year')) values.delete('date');
  if (written === 'INPR') values.set('pubstate', { field: 'pubstate', text: 'in press', span: head, isExact: false });
  if (values.has('eventplace')) moveValue(values, 'address', 'publocation');
  const kind = values.get('type')?.text ?? '';
  if ((plainTypes.test(type) && !statesRetraction(kind)) || readDoi(kind) !== null) values.delete('type');
  const id = filled.find(({ tag }) => tag === 'ID');
  return {
    entry: { type, key: id ? { value: joinLines(id), span: id.span } : null, values, head, span },
    unused: filled.filter(({ tag }) => !used.has(tag) && !ignoredFields.has(tag)),
  };
}

/** A PubMed number is an accession number, whichever tag holds it. */
function moveMedicalNumber(text: TaggedText): TaggedText {
  return /^(?:M2|N1)$/.test(text.tag) && pubMedNumber.test(joinLines(text)) ? { ...text, tag: 'AN' } : text;
}

const pubMedNumber = /^PMID:\s*(\d{1,9})$/i;

/** For these types, `M3` (`Article`, `Journal Article`) only repeats the type. */
const plainTypes = /^(?:article|inproceedings|incollection|book)$/;

/** A word joiner after an angle bracket only prevents programs from reading a tag. */
const joinLines = ({ lines }: TaggedText, separator = ' ') => lines.join(separator).replaceAll('<\u2060', '<').trim();

function createValue(field: string, text: TaggedText): Value {
  const written = gathered.has(field) ? joinAddress(joinLines(text, '\n')) : joinLines(text);
  // `2019///` has empty parts for month and day.
  const isDate = field === 'date' || field === 'year';
  return { field, text: isDate ? written.replace(/(?<!\/)\/{1,4}$/, '') : written, span: text.span, isExact: false };
}

function addTexts(values: Map<string, Value>, field: string, texts: readonly TaggedText[]): void {
  for (const text of texts) {
    const before = values.get(field);
    const value = createValue(field, text);
    values.set(field, before ? { ...before, text: `${before.text} ${value.text}` } : value);
  }
}

/** The paragraphs of an abstract, without those that the other tag repeats. */
function addParagraphs(values: Map<string, Value>, texts: readonly TaggedText[]): void {
  for (const text of texts.filter(({ tag }) => tag === 'AB' || tag === 'N2')) {
    const before = squash(values.get('abstract')?.text ?? '');
    const own = squash(joinLines(text)).slice(0, longestRepetition);
    if (!before.includes(own)) addTexts(values, 'abstract', [text]);
  }
}

/** Of the shorter of two abstracts that begin alike, in letters and digits. */
const longestRepetition = 60;
const squash = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

function addItems(values: Map<string, Value>, field: string, texts: readonly TaggedText[]): void {
  const items = texts.flatMap((text) => {
    // A continuation line of keywords holds further keywords.
    const parts = field === 'keywords' ? text.lines.flatMap((line) => line.split(';')) : [readName(joinLines(text))];
    return parts.flatMap((part): readonly Value[] =>
      part.trim() === '' ? [] : [{ field, text: part.trim(), span: text.span, isExact: false }],
    );
  });
  const before = values.get(field)?.items ?? [];
  const [first] = [...before, ...items];
  if (first) values.set(field, { ...first, items: [...before, ...items] });
}

/** A name in TeX. As in EndNote, a final comma marks a name without parts; `others,` stands for unnamed authors. */
function readName(name: string): string {
  const whole = /^([^,]+),$/.exec(name)?.[1]?.replaceAll('\u00a0', ' ');
  if (whole === undefined) return name;
  return whole === 'others' ? whole : `{${whole}}`;
}

/** First and last page. The first may be a range already. */
function readPages(texts: readonly TaggedText[]): readonly Value[] {
  const first = texts.find(({ tag }) => tag === 'SP');
  const last = texts.find(({ tag }) => tag === 'EP');
  if (!first) return [];
  const value = createValue('pages', first);
  const end = last ? joinLines(last) : '';
  const whole = texts.find((text) => text.tag === 'M2' && isWhole(joinLines(text), value.text, end));
  if (whole) return [createValue('pages', whole)];
  const isRange = end === '' || end === value.text || /[–,;]/.test(value.text) || isHyphenated(value.text, end);
  return [isRange ? value : { ...value, text: `${value.text}–${end}` }];
}

/** True for pages with this first and last page and more detail: `7, 41, 73–97`. */
function isWhole(text: string, first: string, last: string): boolean {
  const ends = findPageEnds(formatPages(text));
  return ends.first === first && (ends.last ?? '') === last;
}

/** True if the first page is itself a range, unless the last page has as many hyphens: `C3-32` and `C3-35`. */
const isHyphenated = (first: string, last: string) =>
  /\d\s*-/.test(first) && first.split('-').length !== last.split('-').length;

/** Separate year and month if `DA` only has day and month. */
function readDates(texts: readonly TaggedText[]): readonly Value[] {
  const dated = ['DA', 'PY', 'Y1'].flatMap((tag) => texts.find((text) => text.tag === tag) ?? []);
  const [first, ...rest] = dated;
  if (!first || readDate(joinLines(first)).year !== null) return [];
  const year = rest.find((text) => readDate(joinLines(text)).year !== null);
  return year ? [createValue('year', year), createValue('month', first)] : [];
}

/** `SN` holds the number of a book or of a journal, `AN` that of a record, which may be from arXiv or PubMed. */
function readNumbers(texts: readonly TaggedText[], type: string): readonly Value[] {
  const isMedical = texts.some(({ tag, lines }) => /^D[BP]$/.test(tag) && /pubmed|medline|nlm/i.test(lines[0] ?? ''));
  const issues = new Set(texts.filter(({ tag }) => tag === 'IS').map((text) => joinLines(text)));
  return texts.flatMap((text) => {
    const written = joinLines(text);
    if (text.tag === 'SN' && issues.has(written)) return [];
    if (text.tag === 'SN' && /^(?:patent|standard)$/.test(type)) return [createValue('number', text)];
    if (text.tag === 'SN' && type === 'report' && !/\d(?:[- ]?[\dX]){6,}/i.test(written))
      return [createValue('number', text)];
    if (text.tag === 'SN') return [createValue(findStandardNumber(written, type), text)];
    if (text.tag !== 'AN') return [];
    if (findArxivId(written) !== null) return [createValue('arxiv', text)];
    const pmid = pubMedNumber.exec(written)?.[1] ?? (isMedical ? /^\d{1,9}$/.exec(written)?.[0] : undefined);
    return pmid === undefined ? [] : [{ ...createValue('pmid', text), text: pmid }];
  });
}

/** The kind of a standard number, by its form, or else by the type of publication. */
function findStandardNumber(written: string, type: string): 'issn' | 'isbn' {
  if (/(?<![\d-])\d{4}[-‐–]?\d{3}[\dx](?![\dx-])/i.test(written)) return 'issn';
  return type === 'article' && !/\d(?:[- ]?\d){8,}/.test(written) ? 'issn' : 'isbn';
}

/** Some programs write the DOI into the field for the kind of work. */
function readMedium(type: string, medium: Value | undefined): readonly Value[] {
  return type !== 'thesis' && medium && readDoi(medium.text) !== null ? [{ ...medium, field: 'doi' }] : [];
}

function moveValue(values: Map<string, Value>, from: string, to: string): void {
  const value = values.get(from);
  if (value) values.set(to, { ...value, field: to });
  values.delete(from);
}
