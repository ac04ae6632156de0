import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Value } from '../reference/entry.ts';
import { resolveType } from '../reference/type-of-words.ts';
import type { ReadItem } from './read-item.ts';

/** Where an ORCID record, its activities or its list of works contain groups of works. */
const places = [['activities-summary', 'works', 'group'], ['works', 'group'], ['group'], ['bulk']];

/** The groups of works in ORCID's JSON, each with one work from several sources; single works count as groups of one. */
export function findOrcidGroups(root: Node | undefined): readonly Node[] {
  if (root?.type !== 'object') return [];
  const lists = places.map((path) => findNodeAtLocation(root, path)).filter((node) => node?.type === 'array');
  const found = lists.flatMap((list) => list?.children ?? []).filter(({ type }) => type === 'object');
  return found.length > 0 || !findNodeAtLocation(root, ['put-code']) ? found : [root];
}

/** Reads a group: the work that the person prefers, with the identifiers of all. Summaries of works do not name authors. */
export function readOrcidGroup(group: Node): ReadItem {
  const summaries = list(group, 'work-summary');
  const own = findNodeAtLocation(group, ['work']) ?? group;
  const works = summaries.length > 0 ? summaries.toSorted((one, other) => rank(other) - rank(one)) : [own];
  const [work = group] = works;
  const values = new Map<string, Value>();
  const add = (field: string, text: string, node: Node | undefined) => {
    if (text === '' || !node || values.has(field)) return;
    values.set(field, { field, text, span: spanOf(node), isExact: false });
  };
  const addText = (field: string, ...path: readonly string[]) => {
    add(field, read(work, ...path), findNodeAtLocation(work, [...path]));
  };
  addText('title', 'title', 'title', 'value');
  addText('subtitle', 'title', 'subtitle', 'value');
  addText('journaltitle', 'journal-title', 'value');
  addText('type', 'type');
  addText('abstract', 'short-description');
  const date = ['year', 'month', 'day'].map((part) => read(work, 'publication-date', part, 'value'));
  const known = date.slice(0, !date.includes('') ? 3 : date.indexOf(''));
  add('date', known.join('-'), findNodeAtLocation(work, ['publication-date']));
  const people = list(work, 'contributors', 'contributor').flatMap((node) => {
    const text = read(node, 'credit-name', 'value');
    const isAuthor = /^(?:|author|writing.*)$/iu.test(read(node, 'contributor-attributes', 'contributor-role'));
    return text !== '' && isAuthor ? [{ field: 'author', text, span: spanOf(node), isExact: false }] : [];
  });
  const [first] = people;
  if (first) values.set('author', { ...first, items: people });
  for (const id of works.flatMap((one) => list(one, 'external-ids', 'external-id'))) {
    const kind = read(id, 'external-id-type').toLowerCase();
    // The ISBN of a chapter belongs to its book.
    if (read(id, 'external-id-relationship') === 'self' || kind === 'isbn')
      if (['doi', 'arxiv', 'pmid', 'isbn'].includes(kind)) add(kind, read(id, 'external-id-value'), id);
  }
  if (!values.has('doi')) addText('url', 'url', 'value');
  const head = findNodeAtLocation(work, ['type']) ?? work;
  return {
    entry: { type: resolveType(values), key: null, values, span: spanOf(group), head: spanOf(head) },
    unused: [],
  };
}

const spanOf = ({ offset, length }: Node) => ({ start: offset, end: offset + length });
const rank = (work: Node) => Number(read(work, 'display-index') || 0);
const list = (node: Node, ...path: readonly string[]): readonly Node[] => {
  const found = findNodeAtLocation(node, [...path]);
  return found?.type === 'array' ? (found.children ?? []) : [];
};

function read(node: Node, ...path: readonly string[]): string {
  const found = findNodeAtLocation(node, [...path]);
  return found?.type === 'string' || found?.type === 'number' ? String(found.value).trim() : '';
}
