import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { describeJsonError } from '../../model/json-errors.ts';
import { deepestNesting, describeNesting, measureNesting } from '../../model/nesting.ts';
import { findPlace } from '../../model/find-place.ts';
import { createSourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import type { Fault } from '../reference/diagnose-entries.ts';
import { parseEntries } from '../reference/parse-entries.ts';
import { readItem } from './read-item.ts';
import { findOrcidGroups, readOrcidGroup } from './read-orcid-group.ts';

/**
 * Parses a CSL-JSON file: a list of items, one item, or an object with the list in `items`; or the works of an ORCID record. An item
 * with broken JSON is named in a diagnostic, the others are read. Never throws on content.
 */
export function parseCslJson(file: string, text: string): ParsedSource {
  const source = createSourceText(file, text);
  const errors: ParseError[] = [];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const depth = measureNesting(text);
  const isTooDeep = depth > deepestNesting;
  const root = isTooDeep
    ? undefined
    : parseTree(text.slice(start).padStart(text.length), errors, { allowTrailingComma: true });
  const groups = findOrcidGroups(root);
  const items = groups.length > 0 ? groups : findItems(root);
  const found = errors.map((error) => ({ ...error, item: findItem(items, error.offset) }));
  const broken = new Set(found.map(({ item }) => item));
  const whole = items.filter((_, index) => !broken.has(index)).map(groups.length > 0 ? readOrcidGroup : readItem);
  const entries = whole.map(({ entry }) => entry);
  return parseEntries(source, entries, {
    faults: isTooDeep ? [createNestingFault(depth)] : listFaults(text, found, items),
    strays: [],
    unused: whole.flatMap(({ unused }) => unused),
  });
}

/** The objects that are items: all of a list, the list in an object, or the object itself. */
function findItems(root: Node | undefined): readonly Node[] {
  if (root?.type === 'array') return (root.children ?? []).filter(({ type }) => type === 'object');
  if (root?.type !== 'object') return [];
  for (const { children: [key, value] = [] } of root.children ?? []) {
    if (/^(?:items|references|message)$/.test(String(key?.value)) && value) {
      const items = findItems(value);
      if (value.type === 'array' || items.length > 1) return items;
    }
  }
  return (root.children ?? []).some(({ children }) => /^(?:title|type)$/.test(String(children?.[0]?.value)))
    ? [root]
    : [];
}

/** The index of the item that contains an offset; -1 outside items. */
function findItem(items: readonly Node[], at: number): number {
  const place = findPlace(items, ({ offset, length }) => offset + length < at);
  return (items[place]?.offset ?? Infinity) <= at ? place : -1;
}

function createNestingFault(depth: number): Fault {
  return {
    entry: 'the list',
    span: { start: 0, end: 1 },
    isBroken: true,
    problem: describeNesting(depth),
    remedy: 'Export the file again, or delete the deeply nested part.',
  };
}

/** An error, and the index of the item that contains it. */
interface FoundError extends ParseError {
  readonly item: number;
}

/** One fault per invalid item, and one for errors outside items. */
function listFaults(text: string, errors: readonly FoundError[], items: readonly Node[]): readonly Fault[] {
  const reported = new Set<number>();
  return errors.flatMap(({ error, offset, length, item: index }) => {
    if (reported.has(index)) return [];
    reported.add(index);
    const item = items[index];
    const end = offset + Math.max(1, length);
    const found = text.slice(offset, end).trim();
    const place = found === '' ? 'at the end of the file' : `at “${found.slice(0, 40)}”`;
    return [
      {
        entry: item ? nameItem(item, index) : 'the list',
        span: { start: offset, end },
        isBroken: true,
        problem: `${describeJsonError(error)} ${place}`,
        remedy: 'Fix the JSON at this place, or export the file again.',
      },
    ];
  });
}

function nameItem(item: Node, index: number): string {
  const id = item.children?.find(({ children }) => children?.[0]?.value === 'id')?.children?.[1]?.value as unknown;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `item ${String(index + 1)}`;
}
