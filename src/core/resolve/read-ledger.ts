import type { Node } from 'jsonc-parser';
import { z } from 'zod';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { describePath } from '../model/describe-path.ts';
import type { Span } from '../model/draft.ts';
import { createSourceText, type Position, type SourceText } from '../model/source-text.ts';
import { checkJsonNode, listJsonProperties, parseJsonObject, spanOfNode } from '../settings/checked-json.ts';
import { findListKind, listAddressSchema } from '../model/list-address.ts';
import { ledgerAddressSchema, type LedgerContents, ledgerEntrySchema } from './ledger.ts';
import { findConflicts } from './ledger-conflicts.ts';
import { listEntrySchema, siteEntrySchema, siteKey } from './list-ledger.ts';

/** The ledger of a site, with the positions of its entries. */
export interface LedgerFile extends LedgerContents {
  readonly diagnostics: readonly Diagnostic[];
  /** The position of the entry with a key. */
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
 * Parses `permalinks.json`. Never throws. Every error is reported at its position; an entry with an error is skipped, the others are
 * read.
 */
export function readLedger(file: string, text: string): LedgerFile {
  const source = createSourceText(file, text);
  const { clean, diagnostics: conflicts } = findConflicts(source);
  const { root, faults } = parseJsonObject(source, clean);
  const properties = listJsonProperties(root);
  const { paper = [], list = [], site = [] } = Object.groupBy(properties, ({ name }) => findEntryKind(name));
  const papers = paper.map((property) => readEntry(source, property, ledgerAddressSchema, ledgerEntrySchema));
  const lists = list.map((property) => readEntry(source, property, listAddressSchema, listEntrySchema));
  const sites = site.map((property) => readEntry(source, property, z.string(), siteEntrySchema));
  const places = new Map(properties.map(({ name, value }) => [name, value]));
  return {
    ledger: Object.fromEntries(papers.flatMap(({ entry }) => (entry ? [entry] : []))),
    lists: Object.fromEntries(lists.flatMap(({ entry }) => (entry ? [entry] : []))),
    siteEntry: sites[0]?.entry?.[1] ?? null,
    // The JSON is only invalid because of a conflict, which is reported.
    diagnostics: [
      ...(conflicts.length > 0
        ? conflicts
        : faults.map(({ problem, span }) =>
            createDiagnostic('ledger-unreadable', { file, problem }, source.locate(span)),
          )),
      ...findDoubles(source, root),
      // Entries of invalid JSON may be incomplete for that reason.
      ...(faults.length > 0 ? [] : [...papers, ...lists, ...sites].flatMap(({ diagnostics }) => diagnostics)),
    ],
    locate: (key) => {
      const node = places.get(key);
      return node ? source.locate(spanOfNode(node)) : null;
    },
  };
}

/** Duplicate keys in an object, or in an object inside it. */
function findDoubles(source: SourceText, node: Node | undefined): readonly Diagnostic[] {
  const first = new Map<string, Node>();
  return listJsonProperties(node).flatMap(({ name, key, value }) => {
    const before = first.get(name);
    if (!before) first.set(name, key);
    const double = before && {
      name,
      line: source.locate(spanOfNode(before)).line,
    };
    return [
      ...(double ? [createDiagnostic('ledger-entry-twice', double, source.locate(spanOfNode(key)), name)] : []),
      ...findDoubles(source, value),
    ];
  });
}

/** The kind of an entry, by its key: identifiers of papers contain no slash. */
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
  { name: id, key, value }: ReturnType<typeof listJsonProperties>[number],
  keySchema: z.ZodType<string>,
  entrySchema: z.ZodType<Entry>,
): ReadEntry<Entry> {
  const address = keySchema.safeParse(id);
  const entry = checkJsonNode(value, entrySchema);
  if (address.success && entry.value !== null) return { entry: [id, entry.value], diagnostics: [] };
  const report = (span: Span, path: readonly PropertyKey[], problem: string) =>
    createDiagnostic('ledger-entry-invalid', { id, path: describePath(path), problem }, source.locate(span), id);
  return {
    entry: null,
    diagnostics: [
      ...(address.error?.issues ?? []).map(({ message }) => report(spanOfNode(key), [], message)),
      ...entry.faults.map(({ path, problem, span }) => report(span, path, problem)),
    ],
  };
}
