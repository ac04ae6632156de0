import { getNodeValue, type Node } from 'jsonc-parser';
import type { Span } from '../../model/draft.ts';

export interface Property {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

/** The properties of an object, with names in lower case. */
export function listProperties(item: Node): readonly Property[] {
  return (item.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ name: String(getNodeValue(key)).toLowerCase(), key, value }] : [],
  );
}

/** A text or a number; the first one of a list, as Crossref writes it. */
export function readScalar(node: Node): string {
  if (node.type === 'object') return readProperty(node, 'url') || readProperty(node, 'name');
  if (node.type === 'array') return node.children?.[0] ? readScalar(node.children[0]) : '';
  return node.type === 'string' || node.type === 'number' ? String(node.value).trim() : '';
}

/** A text in an object: Crossref's licenses have an address, events and institutions a name. */
export function readProperty(node: Node, property: string): string {
  const value = listProperties(node).find(({ name }) => name === property)?.value;
  return value?.type === 'string' ? String(value.value).trim() : '';
}

export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
