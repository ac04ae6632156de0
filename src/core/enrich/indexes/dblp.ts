import { parseForeignJson, pickValue, pickList, pickText } from '../foreign-json.ts';
import { createXmlReader } from '../foreign-xml.ts';
import { findIdentifiers } from '../identify.ts';
import type { IndexRecord, RecordKind } from '../record.ts';
import { splitPrinted } from './names.ts';
import { formatQuery, jsonMediaType, type Lookup, queryWords, type TitleQuery } from './look-up.ts';

/** Asks DBLP, an index of computer science, for papers with a title. */
export const searchDblp = ({ title, family }: TitleQuery): Lookup => ({
  index: 'dblp',
  host: 'dblp.org',
  path: `/search/publ/api?${formatQuery({ q: `${queryWords(title)} ${queryWords(family)}`.trim(), format: 'json', h: '30', f: '0', c: '0' })}`,
  accept: jsonMediaType,
  read: (body) => {
    const hits = pickValue(parseForeignJson(body), 'result', 'hits');
    if (typeof hits !== 'object' || hits === null) return null;
    return pickList(hits, 'hit').flatMap((hit) => readRecord(pickValue(hit, 'info')) ?? []);
  },
});

/** Asks DBLP for all papers of a person. */
export const listDblp = (pid: string): Lookup => ({
  index: 'dblp',
  host: 'dblp.org',
  path: `/pid/${pid}.xml`,
  accept: 'application/xml',
  read: (body) => {
    const person = pickValue(parseXml(body), 'dblpperson');
    if (typeof person !== 'object' || person === null) return null;
    return pickList(person, 'r').flatMap((one) => Object.keys(elements).flatMap((name) => readElement(one, name)));
  },
});

/** Titles may contain formulas and italics. */
const parseXml = createXmlReader(['title']);

/** Elements of the XML, with the types that the search uses for them. */
const elements: Readonly<Record<string, string>> = {
  article: 'Journal Articles',
  inproceedings: 'Conference and Workshop Papers',
  incollection: 'Parts in Books or Collections',
  book: 'Books and Theses',
  phdthesis: 'Books and Theses',
  mastersthesis: 'Books and Theses',
  proceedings: 'Editorship',
  data: 'Data and Artifacts',
};
const publicationTypes: Readonly<Record<string, string>> = {
  informal: 'Informal and Other Publications',
  withdrawn: 'Withdrawn Items',
};

function readElement(one: unknown, name: string): readonly IndexRecord[] {
  const element = pickValue(one, name);
  if (typeof element !== 'object' || element === null) return [];
  const textOf = (field: string) => pickText(element, field) || pickText(element, field, '#text');
  const ofAuthor = (author: unknown) => pickText(author, '#text') || pickText(author);
  const record = readRecord({
    ...element,
    title: textOf('title'),
    key: pickText(element, '@key'),
    type: publicationTypes[pickText(element, '@publtype')] ?? elements[name],
    venue: textOf('journal') || textOf('booktitle'),
    ee: pickList(element, 'ee').map(ofAuthor),
    authors: { author: pickList(element, 'author').map(ofAuthor) },
  });
  if (!record) return [];
  const isThesis = name.endsWith('thesis');
  return [isThesis ? { ...record, facts: { ...record.facts, type: 'thesis', publisher: textOf('school') } } : record];
}

function readRecord(info: unknown): IndexRecord | null {
  const [title, key, type] = ['title', 'key', 'type'].map((name) => pickText(info, name));
  if (!title || !key) return null;
  const links = pickList(info, 'ee').map((link) => pickText(link));
  const { doi, arxiv } = findIdentifiers(pickText(info, 'doi'), ...links);
  const isPreprint = /^(?:corr|arxiv)\b/iu.test(pickText(info, 'venue'));
  return {
    index: 'dblp',
    address: `https://dblp.org/rec/${encodeURI(key)}`,
    kind: isPreprint ? 'preprint' : kindOf(type ?? ''),
    title: title.replace(/\.$/u, ''),
    authors: pickList(info, 'authors', 'author').flatMap((author) =>
      // People with the same name are numbered: `Wei Wang 0002`.
      splitPrinted((pickText(author, 'text') || pickText(author)).replace(/ \d{4}$/u, '')),
    ),
    isTruncated: false,
    date: /^\d{4}$/u.exec(pickText(info, 'year'))?.[0] ?? '',
    doi,
    arxiv,
    facts: {
      type: types[type ?? ''] ?? '',
      ...(!isPreprint && {
        venue: pickText(info, 'venue'),
        volume: pickText(info, 'volume'),
        issue: pickText(info, 'number'),
        pages: pickText(info, 'pages'),
        // A DOI leads to the paper, and to open copies of it.
        address: doi === null ? (links[0] ?? '') : '',
      }),
    },
    isRetracted: type === 'Withdrawn Items',
  };
}

const types: Readonly<Record<string, string>> = {
  'Journal Articles': 'article-journal',
  'Conference and Workshop Papers': 'paper-conference',
  'Books and Theses': 'book',
  'Parts in Books or Collections': 'chapter',
  'Reference Works': 'chapter',
};

const kindOf = (type: string): RecordKind =>
  types[type] !== undefined ? 'published' : type === 'Informal and Other Publications' ? 'preprint' : 'else';
