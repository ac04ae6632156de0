import { createSourceText, type SourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import type { Entry, Value } from '../reference/entry.ts';
import { parseEntries } from '../reference/parse-entries.ts';
import { resolveType } from '../reference/type-of-words.ts';
import { type Element, findAll, readElements, textOf } from './elements.ts';

/** The fields of an EndNote export, by the paths of their elements; several elements at one path are joined by the given text. */
const endNoteFields: readonly (readonly [field: string, path: string, joint?: string])[] = [
  ['title', 'titles/title'],
  ['author', 'contributors/authors/author', ' and '],
  ['editor', 'contributors/secondary-authors/author', ' and '],
  ['journaltitle', 'titles/secondary-title'],
  ['journaltitle', 'periodical/full-title'],
  ['year', 'dates/year'],
  ['volume', 'volume'],
  ['issue', 'number'],
  ['pages', 'pages'],
  ['publisher', 'publisher'],
  ['location', 'pub-location'],
  ['edition', 'edition'],
  ['isbn', 'isbn'],
  ['abstract', 'abstract'],
  ['keywords', 'keywords/keyword', '; '],
  ['doi', 'electronic-resource-num'],
  ['url', 'urls/related-urls/url'],
  ['langid', 'language'],
];
/** The fields of a Zotero export in RDF. The container of an item is an element next to it or inside it. */
const zoteroFields: typeof endNoteFields = [
  ['title', 'title'],
  ['date', 'date'],
  ['pages', 'pages'],
  ['abstract', 'abstract'],
  ['publisher', 'publisher/*/name'],
  ['keywords', 'subject', '; '],
  ['langid', 'language'],
  ['volume', 'volume'],
  ['issue', 'number'],
];

/** Parses an EndNote export in XML or a Zotero export in RDF. Never throws. */
export function parseReferenceXml(file: string, text: string): ParsedSource {
  const source = createSourceText(file, text);
  const elements = readElements(text);
  if (!elements) {
    const span = { start: 0, end: Math.max(1, source.lines[0]?.text.length ?? 1) };
    const problem = 'its elements are not closed as XML demands';
    const remedy = 'Export it again from the program that made it.';
    return parseEntries(source, [], {
      faults: [{ entry: file, span, isBroken: true, problem, remedy }],
      strays: [],
      unused: [],
    });
  }
  const [root] = elements.filter(({ name }) => !name.startsWith('?'));
  const records = root ? findAll(root, 'records/record') : [];
  const entries = records.length > 0 ? readEndNote(source, records) : root ? readZotero(source, root) : [];
  return parseEntries(source, entries, { faults: [], strays: [], unused: [] });
}

/** The start of each record: parsed elements have no position, but their order is known. */
function findPlaces(source: SourceText, mark: RegExp): readonly Value['span'][] {
  return [...source.text.matchAll(mark)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

const readEndNote = (source: SourceText, records: readonly Element[]): readonly Entry[] => {
  const places = findPlaces(source, /<record[\s>]/gu);
  return records.map((record, index) => {
    const fields = listFields(record, endNoteFields);
    const [kind] = findAll(record, 'ref-type');
    return createEntry([...fields, ['type', kind?.attributes['name'] ?? '']], places[index]);
  });
};

function readZotero(source: SourceText, root: Element): readonly Entry[] {
  const places = findPlaces(source, /<z:itemType>/gu);
  const items = findAll(root, '*');
  const named = new Map(items.map((item) => [item.attributes['rdf:about'] ?? '', item]));
  const marked = items.filter((item) => findAll(item, 'itemType').length > 0);
  return marked.flatMap((item, index) => {
    const type = textOf(findAll(item, 'itemType')[0]);
    if (/^(?:attachment|note|annotation)$/u.test(type)) return [];
    const linked = findAll(item, 'isPartOf').flatMap(
      ({ attributes }) => named.get(attributes['rdf:resource'] ?? '') ?? [],
    );
    const wholes = [...linked, ...findAll(item, 'isPartOf/*')];
    const ofWholes = wholes.flatMap((whole) =>
      listFields(whole, zoteroFields).map(
        ([field, text]) => [field === 'title' ? 'journaltitle' : field, text] as const,
      ),
    );
    const fields = [...listFields(item, zoteroFields), ...ofWholes, ...[item, ...wholes].flatMap(readIdentifiers)];
    const people = [
      ['author', listPeople(item, 'authors')],
      ['editor', listPeople(item, 'editors')],
    ] as const;
    return [createEntry([...fields, ...people, ['type', type]], places[index])];
  });
}

const listPeople = (item: Element, role: string) =>
  findAll(item, `${role}/Seq/li/Person`)
    .map((person) =>
      ['surname', 'givenName']
        .map((part) => textOf(findAll(person, part)[0]))
        .filter(Boolean)
        .join(', '),
    )
    .join(' and ');

/** `DOI 10.1000/182`, `ISSN 1234-5679`, or an address. */
const readIdentifiers = (element: Element): readonly (readonly [string, string])[] =>
  findAll(element, 'identifier').map((identifier) => {
    const [, kind = '', value = ''] = /^(DOI|ISBN|ISSN) (\S+)$/u.exec(textOf(identifier)) ?? [];
    return kind === '' ? ['url', textOf(findAll(identifier, 'URI/value')[0])] : [kind.toLowerCase(), value];
  });

function listFields(element: Element, fields: typeof endNoteFields): readonly (readonly [string, string])[] {
  return fields.map(([field, path, joint]) => {
    const texts = findAll(element, path).map(textOf);
    return [field, joint === undefined ? (texts[0] ?? '') : texts.filter(Boolean).join(joint)];
  });
}

/** The first of two fields with the same name counts. */
function createEntry(fields: readonly (readonly [string, string])[], place: Value['span'] | undefined): Entry {
  const span = place ?? { start: 0, end: 1 };
  const values = new Map<string, Value>();
  for (const [field, text] of fields)
    if (text !== '' && !values.has(field)) values.set(field, { field, text, span, isExact: false });
  return { type: resolveType(values), key: null, values, span, head: span };
}
