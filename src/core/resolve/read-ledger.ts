import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { z } from 'zod';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { describeJsonError } from '../model/json-errors.ts';
import { deepestNesting, describeNesting, measureNesting } from '../model/nesting.ts';
import { createSourceText, type Position, type SourceText } from '../model/source-text.ts';
import { findListKind, listAddressSchema } from '../model/list-address.ts';
import { ledgerAddressSchema, type LedgerContents, ledgerEntrySchema } from './ledger.ts';
import { findConflicts } from './ledger-conflicts.ts';
import { listEntrySchema, siteEntrySchema, siteKey } from './list-ledger.ts';

/** The ledger of a site, and where its entries stand. */
export interface LedgerFile extends LedgerContents {
  readonly diagnostics: readonly Diagnostic[];
  /** The place of the entry with a key. */
  readonly locate: (key: string) => Position | null;
}

export const emptyLedger: LedgerFile = {
  ledger: {},
  lists: {},
  siteEntry: null,
  diagnostics: [],
  locate: () => null,
};

/**
 * Reads the text of `permalinks.json`. Never throws. Every fault is reported at its place; an entry with a fault is left out, the
 * others are read.
 */
export function readLedger(file: string, text: string): LedgerFile {
  const source = createSourceText(file, text);
  const { clean, diagnostics: conflicts } = findConflicts(source);
  const { root, faults } = parseJson(source, clean);
  const properties = listProperties(root);
  const { paper = [], list = [], site = [] } = Object.groupBy(properties, ({ name }) => findEntryKind(name));
  const papers = paper.map((property) => readEntry(source, property, ledgerAddressSchema, ledgerEntrySchema));
  const lists = list.map((property) => readEntry(source, property, listAddressSchema, listEntrySchema));
  const sites = site.map((property) => readEntry(source, property, z.string(), siteEntrySchema));
  const places = new Map(properties.map(({ name, value }) => [name, value]));
  return {
    ledger: Object.fromEntries(papers.flatMap(({ entry }) => (entry ? [entry] : []))),
    lists: Object.fromEntries(lists.flatMap(({ entry }) => (entry ? [entry] : []))),
    siteEntry: sites[0]?.entry?.[1] ?? null,
    // What a conflict leaves behind is no valid JSON: that follows from the conflict.
    diagnostics: [
      ...(conflicts.length > 0 ? conflicts : faults),
      ...findDoubles(source, root),
      ...[...papers, ...lists, ...sites].flatMap(({ diagnostics }) => diagnostics),
    ],
    locate: (key) => {
      const node = places.get(key);
      return node ? locateNode(source, node) : null;
    },
  };
}

interface Parsed {
  readonly root: Node | undefined;
  readonly faults: readonly Diagnostic[];
}

/** The tree of a JSON object, and one fault for each line with faults. */
function parseJson(source: SourceText, clean: string): Parsed {
  const fail = (problem: string, start: number, end: number) =>
    createDiagnostic('ledger-unreadable', { file: source.file, problem }, source.locate({ start, end }));
  if (clean.trim() === '') return { root: undefined, faults: [fail('it is empty', 0, 0)] };
  const depth = measureNesting(clean);
  if (depth > deepestNesting) return { root: undefined, faults: [fail(describeNesting(depth), 0, 1)] };
  const errors: ParseError[] = [];
  // A comma after the last entry does no harm.
  const root = parseTree(clean, errors, { disallowComments: true, allowTrailingComma: true });
  if (root?.type !== 'object') {
    return { root: undefined, faults: [fail('it is not an object in braces', 0, clean.length)] };
  }
  const end = clean.trimEnd().length;
  const lastOffset = errors.reduce((latest, { offset }) => Math.max(latest, offset), 0);
  const byLine = new Map<number, Diagnostic>();
  for (const { error, offset, length } of errors) {
    const isCutOff = offset + length >= end && lastOffset >= end;
    const diagnostic = isCutOff
      ? fail('the file is truncated', end - 1, end)
      : fail(describeJsonError(error), offset, offset + Math.max(1, length));
    const line = diagnostic.position?.line ?? 0;
    if (!byLine.has(line)) byLine.set(line, diagnostic);
  }
  return { root, faults: [...byLine.values()] };
}

interface Property {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

function listProperties(node: Node | undefined): readonly Property[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ name: String(key.value), key, value }] : [],
  );
}

/** Names that an object, or an object in it, has twice. */
function findDoubles(source: SourceText, node: Node | undefined): readonly Diagnostic[] {
  const first = new Map<string, Node>();
  return listProperties(node).flatMap(({ name, key, value }) => {
    const before = first.get(name);
    if (!before) first.set(name, key);
    const double = before && {
      name,
      line: locateNode(source, before).line,
    };
    return [
      ...(double ? [createDiagnostic('ledger-entry-twice', double, locateNode(source, key), name)] : []),
      ...findDoubles(source, value),
    ];
  });
}

/** What an entry is of, by its key: the identifier of a paper has no slash. */
function findEntryKind(key: string): 'paper' | 'list' | 'site' {
  if (key === siteKey) return 'site';
  return findListKind(key) ? 'list' : 'paper';
}

interface ReadEntry<Entry> {
  readonly entry: readonly [key: string, entry: Entry] | null;
  readonly diagnostics: readonly Diagnostic[];
}

function readEntry<Entry>(
  source: SourceText,
  { name: id, key, value }: Property,
  keySchema: z.ZodType<string>,
  entrySchema: z.ZodType<Entry>,
): ReadEntry<Entry> {
  const address = keySchema.safeParse(id);
  const entry = entrySchema.safeParse(getNodeValue(value));
  if (address.success && entry.success) return { entry: [id, entry.data], diagnostics: [] };
  const report = (node: Node, path: readonly PropertyKey[], problem: string) =>
    createDiagnostic('ledger-entry-invalid', { id, path: path.join('.'), problem }, locateNode(source, node), id);
  return {
    entry: null,
    diagnostics: [
      ...(address.error?.issues ?? []).map(({ message }) => report(key, [], message)),
      ...(entry.error?.issues ?? []).flatMap(listFaults).map(({ path, problem }) => {
        const parts = path.map((part) => (typeof part === 'number' ? part : String(part)));
        return report(findNodeAtLocation(value, parts) ?? value, path, problem);
      }),
    ],
  };
}

interface FieldFault {
  readonly path: readonly PropertyKey[];
  readonly problem: string;
}

function listFaults(issue: z.core.$ZodIssue): readonly FieldFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], problem: 'the field is unknown' }));
  }
  const isMissing = issue.message.endsWith('received undefined');
  return [{ path: issue.path, problem: isMissing ? 'the field is missing' : issue.message }];
}

const locateNode = (source: SourceText, { offset, length }: Node): Position =>
  source.locate({ start: offset, end: offset + length });
