import type { Node } from 'jsonc-parser';
import type { Span } from '../../model/draft.ts';
import { splitInitials } from '../../model/name.ts';
import { isTeamName } from '../../model/team-name.ts';
import { entryForms } from '../reference/entry-types.data.ts';
import type { Entry, Value } from '../reference/entry.ts';
import { listProperties, type Property, readProperty, readScalar, spanOf } from './nodes.ts';
import { readDate } from './read-date.ts';
import { entryTypes, fields, fieldsByType, ignoredFields } from './variables.data.ts';

/** An item in biblatex's terms, and the variables without a counterpart. */
export interface ReadItem {
  readonly entry: Entry;
  readonly unused: readonly { readonly name: string; readonly span: Span }[];
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
  moveSeries(values, find('container-title'));
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

/** In Crossref, a chapter has the titles of its series and of its book. */
function moveSeries(values: Map<string, Value>, titles: Node | undefined): void {
  const [series, book] = titles?.type === 'array' ? (titles.children ?? []) : [];
  if (!series || !book || !values.has('booktitle')) return;
  values.set('booktitle', createValue('booktitle', readScalar(book), book));
  if (!values.has('series')) values.set('series', createValue('series', readScalar(series), series));
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
const dateNames = ['issued', 'published', 'published-print', 'published-online', 'posted', 'approved'];
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
  const isAlone = Object.values(written).join('') === written.family;
  if (isAlone && (hasInitialsBehind(written.family) || isInverted(written.family))) return written.family;
  return Object.entries(written)
    .flatMap(([name, text]) => (text === '' ? [] : [`${name}={${text}}`]))
    .join(', ');
}

/** True for `Ruiz A.`, which reference managers treat as one word where a medical index omits the comma. */
const hasInitialsBehind = (name: string, ending = /$/u) =>
  ending.test(name) && splitInitials(name.split(' '))?.isPlain === true;

/** True for a whole name in the place of the family name: `Ruiz, Ana`. */
const isInverted = (name: string) => /^[^,]+, [^,]+$/u.test(name) && !isTeamName(name);
