import { getNodeValue, type Node } from 'jsonc-parser';
import type { Span } from '../../model/draft.ts';
import { splitInitials } from '../../model/name.ts';
import { seasons } from '../reference/edtf.ts';
import { entryForms } from '../reference/entry-types.data.ts';
import type { Entry, Value } from '../reference/entry.ts';
import { describeRange } from './describe-range.ts';
import { entryTypes, fields, fieldsByType, ignoredFields } from './variables.data.ts';

/** An item in biblatex's terms, and the variables without a counterpart. */
export interface ReadItem {
  readonly entry: Entry;
  readonly unused: readonly { readonly name: string; readonly span: Span }[];
}

interface Property {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

/** Reads a CSL-JSON object. Names of variables are case-insensitive; the first of two with the same name counts. */
export function readItem(item: Node): ReadItem {
  const properties = listProperties(item);
  const find = (name: string) => properties.find((property) => property.name === name)?.value;
  const type = findType(properties);
  const values = new Map<string, Value>();
  for (const { name, value: node } of properties.toSorted(compareDates)) {
    const field = fieldsByType.get(type)?.get(name) ?? fields.get(name);
    const value = field === undefined || values.has(field) ? null : readValue(field, node);
    if (value) values.set(value.field, value);
    const data = name === 'note' ? readNoteData(readScalar(node)) : '';
    if (data !== '' && !values.has('annote')) values.set('annote', createValue('annote', data, node));
  }
  const note = find('note');
  for (const [field, text] of note ? listNoteFields(readScalar(note)) : [])
    if (note && !values.has(field)) values.set(field, createValue(field, text, note));
  for (const { name, type, field, ...link } of updates) {
    const node = find(name);
    const dois = node ? listUpdates(node, type).map((doi) => ('prefix' in link ? link.prefix + doi : doi)) : [];
    if (node && dois.length > 0) values.set(field, createValue(field, dois.join(' '), node));
  }
  movePublisher(type, values, find('custom'));
  const id = find('citation-key') ?? find('id');
  // Older versions of Zotero store it in the note.
  const noted = note && /^citation key:\s+(\S+)$/imu.exec(readScalar(note))?.[1];
  const key = noted ?? (id && readScalar(id));
  return {
    entry: {
      type,
      key: key ? { value: key, span: spanOf(id ?? item) } : null,
      values,
      span: spanOf(item),
      head: spanOf(find('type') ?? item),
    },
    unused: properties.flatMap(({ name, key: node }) =>
      fields.has(name) || ignoredFields.has(name) || name.startsWith('_') ? [] : [{ name, span: spanOf(node) }],
    ),
  };
}

/** Where the venue has the variable of the publisher, our files have the publisher in `custom`. */
function movePublisher(type: string, values: Map<string, Value>, custom: Node | undefined): void {
  const venue = values.get('publisher');
  const publisher = custom ? readProperty(custom, 'publisher') : '';
  if (!custom || !venue || publisher === '') return;
  const field = entryForms.get(type)?.venues[0] ?? 'howpublished';
  values.set(field, { ...venue, field }).set('publisher', createValue('publisher', publisher, custom));
}

const retraction = /^(?:retraction|withdrawal|removal)$/iu;
const correction = /^(?:correction|erratum|corrigendum|addendum)$/iu;

/** Crossref's fields for a paper that was retracted or corrected, and for the notice about it; a link is a complete address. */
const updates = [
  { name: 'updated-by', type: retraction, field: 'retracted' },
  { name: 'update-to', type: retraction, field: 'retracts' },
  { name: 'updated-by', type: correction, field: 'correction', prefix: 'https://doi.org/' },
  { name: 'update-to', type: correction, field: 'corrects' },
] as const;

/** The DOIs in a list of updates that are of a type. */
function listUpdates(node: Node, type: RegExp): readonly string[] {
  return (node.type === 'array' ? (node.children ?? []) : [node]).flatMap((update) => {
    const find = (wanted: string) => {
      const value = listProperties(update).find(({ name }) => name === wanted)?.value;
      return value ? readScalar(value) : '';
    };
    return type.test(find('type')) && find('doi') !== '' ? [find('doi')] : [];
  });
}

/** Crossref has several dates; the first one in this order with a value counts. */
const dateNames = ['issued', 'published', 'published-print', 'published-online'];
const compareDates = (one: Property, other: Property) => rankDate(one) - rankDate(other);
const rankDate = ({ name }: Property) => dateNames.indexOf(name) + 1;

/** The type in biblatex's terms. CSL's `article` is not in a journal, but some programs use it for those that are. */
function findType(properties: readonly Property[]): string {
  const read = (name: string) => {
    const node = properties.find((property) => property.name === name)?.value;
    return node ? readScalar(node).toLowerCase() : '';
  };
  const written = read('type');
  if (written === 'article' && read('container-title') !== '') return 'article';
  return entryTypes.get(written) ?? written;
}

function listProperties(item: Node): readonly Property[] {
  return (item.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ name: String(getNodeValue(key)).toLowerCase(), key, value }] : [],
  );
}

function readValue(field: string, node: Node): Value | null {
  const value = (text: string) => createValue(field, text, node);
  if (field === 'author' || field === 'editor') {
    const items = (node.type === 'array' ? (node.children ?? []) : [node]).flatMap((name) => {
      const text = readName(name);
      return text === '' ? [] : [{ ...value(text), span: spanOf(name) }];
    });
    return items.length > 0 ? { ...value(''), items } : null;
  }
  const text =
    field === 'date' || field === 'eventdate'
      ? readDate(node)
      : field === 'note'
        ? readNote(readScalar(node))
        : readScalar(node);
  return text === '' ? null : value(text);
}

const createValue = (field: string, text: string, node: Node): Value => ({
  field,
  text,
  span: spanOf(node),
  isExact: false,
});

/** A note without the lines in which Zotero and Manubot store data (`Citation Key: moss`), except arXiv identifiers. */
function readNote(text: string): string {
  return listLines(text)
    .filter((line) => !isData(line))
    .join(' ')
    .trim();
}

/** The data lines of a note, which may contain addresses. */
function readNoteData(text: string): string {
  return listLines(text).filter(isData).join(' ');
}

/** Variables that Zotero stores as lines of a note, by name or synonym: `PMID: 123`, `Report number: 7`. */
function listNoteFields(text: string): readonly (readonly [field: string, text: string])[] {
  return listLines(text).flatMap((line) => {
    const [, name = '', written = ''] = /^([\p{L}_ -]{2,30}):\s+(\S.*)$/u.exec(line) ?? [];
    const field = fields.get(name.toLowerCase().replaceAll(/[ _]/g, '-'));
    return field !== undefined && noteFields.has(field) ? [[field, written] as const] : [];
  });
}

/** Fields with a single plain text. */
const noteFields: ReadonlySet<string> = new Set(
  'date pubstate volume issue number reportnumber pages edition version series publisher publocation eventtitle eventplace isbn issn pmid license langid'.split(
    ' ',
  ),
);

const listLines = (text: string) => text.split(/\r?\n|\r/).map((line) => line.trim());
const isData = (line: string) =>
  !/arxiv/i.test(line) && /^(?:[\p{L}_ -]{2,30}:\s|this CSL JSON item was )/iu.test(line);

/** A text or a number; the first one of a list, as Crossref writes it. */
function readScalar(node: Node): string {
  if (node.type === 'object') return readProperty(node, 'url') || readProperty(node, 'name');
  if (node.type === 'array') return node.children?.[0] ? readScalar(node.children[0]) : '';
  return node.type === 'string' || node.type === 'number' ? String(node.value).trim() : '';
}

/** A text in an object: Crossref's licenses have an address, events and institutions a name. */
function readProperty(node: Node, property: string): string {
  const value = listProperties(node).find(({ name }) => name === property)?.value;
  return value?.type === 'string' ? String(value.value).trim() : '';
}

/** A name in biblatex's extended form. The literal name `others` stands for unnamed authors. */
function readName(node: Node): string {
  if (node.type === 'string') return String(node.value).trim();
  const parts = new Map(listProperties(node).map(({ name, value }) => [name, readScalar(value)]));
  const get = (...names: readonly string[]) =>
    names
      .map((name) => parts.get(name) ?? '')
      .filter(Boolean)
      .join(' ');
  const literal = get('literal') || get('name');
  if (/^(?:others|et al\.?)$/i.test(literal)) return 'others';
  if (literal !== '') return hasInitialsBehind(literal, /\.$/u) ? literal : `{${literal}}`;
  const written = {
    family: get('family'),
    given: get('given'),
    prefix: get('dropping-particle', 'non-dropping-particle'),
    suffix: get('suffix'),
  };
  if (Object.values(written).join('') === written.family && hasInitialsBehind(written.family)) return written.family;
  return Object.entries(written)
    .flatMap(([name, text]) => (text === '' ? [] : [`${name}={${text}}`]))
    .join(', ');
}

/** True for `Ruiz A.`, which reference managers treat as one word where a medical index omits the comma. */
const hasInitialsBehind = (name: string, ending = /$/u) =>
  ending.test(name) && splitInitials(name.split(' '))?.isPlain === true;

/** `2019-05-02` from date parts, or the text of a date without parts. */
function readDate(node: Node): string {
  if (node.type !== 'object') return readScalar(node);
  const properties = listProperties(node);
  const find = (name: string) => properties.find((property) => property.name === name)?.value;
  const [from, to] = (find('date-parts')?.children ?? []).map(readDateParts);
  const text = find('literal') ?? find('raw');
  const literal = text ? readScalar(text) : '';
  if (from === undefined || !/^\d{4}/.test(from)) return literal || (from ?? '');
  if (literal.includes(from.slice(0, 4))) return literal;
  const part = find('season');
  const season = part ? readScalar(part) : '';
  // Not `2020-21`, which could also be a range of years.
  if (season !== '') return `${seasons[Number(season.slice(-1)) - 1] ?? season} ${from.slice(0, 4)}`;
  const [first, last] = [from, to ?? ''].map(nameSeason);
  if (first) return [first, ...(last ? [last] : [])].join('–');
  const isCirca = /^(?:true|1|c)/.test(String(find('circa')?.value ?? ''));
  if (to === undefined || to === '') return `${from}${isCirca ? '~' : ''}`;
  return describeRange(from, to) ?? `${from}${isCirca ? '~' : ''}/${to}`;
}

/** `Spring 2019` for the months 13 and 21, which are seasons; null for other dates. */
function nameSeason(date: string): string | null {
  const [, year = '', month = ''] = /^(\d{4})-(1[3-6]|2[1-4])$/.exec(date) ?? [];
  return year === '' ? null : `${seasons[(Number(month) - 1) % 4] ?? ''} ${year}`;
}

/** `2019-05-02` from `[2019, 5, 2]`, or from a year alone. */
function readDateParts(node: Node): string {
  const parts = (node.type === 'array' ? (node.children ?? []) : [node]).map(readScalar);
  const [year = '', month = '', day = ''] = parts;
  if (year === '') return '';
  return [year, month, day]
    .slice(0, month === '' ? 1 : day === '' ? 2 : 3)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
