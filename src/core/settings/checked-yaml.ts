import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Span } from '../model/draft.ts';
import { deepestNesting } from '../model/nesting.ts';
import { createSourceText, type Position } from '../model/source-text.ts';

/** A file that its owner edits, read and checked. */
export interface CheckedFile<T> {
  /** Null when there is an error. */
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of the value at a path, or of the deepest part of the path that is there. */
  readonly locate: (path: readonly PropertyKey[]) => Position;
  /** The place of the last name of a path, or of the deepest part of the path that is there. */
  readonly locateKey: (path: readonly PropertyKey[]) => Position;
}

interface CheckOptions<Schema extends z.ZodType> {
  /** Name of the file as its owner knows it. */
  readonly file: string;
  readonly schema: Schema;
  /** The file in the project that describes every setting. */
  readonly describedIn: string;
  /** Changes what was read before it is checked. */
  readonly prepare?: (value: unknown) => unknown;
}

/**
 * Reads YAML, which JSON is a part of, and checks it against a schema. Never throws; everything wrong with the file is reported
 * at once, each fault at its own line and column. An empty file is an empty mapping.
 */
export function readCheckedYaml<Schema extends z.ZodType>(
  text: string,
  { file, schema, describedIn, prepare = (value) => value }: CheckOptions<Schema>,
): CheckedFile<z.output<Schema>> {
  const source = createSourceText(file, text);
  const document = parseYaml(text);
  const index = new WeakMap<YAMLMap, ReadonlyMap<string, Part>>();
  const findSpan = (path: readonly PropertyKey[], marked: 'key' | 'value' = 'value') =>
    findSpanIn(document, index, path, marked);
  const locate = (path: readonly PropertyKey[]) => source.locate(findSpan(path));
  const locateKey = (path: readonly PropertyKey[]) => source.locate(findSpan(path, 'key'));
  const fail = (diagnostics: readonly Diagnostic[]) => ({ value: null, diagnostics, locate, locateKey });

  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text);
  if (conflict) {
    const span = { start: conflict.index, end: conflict.index + conflict[0].length };
    const problem = 'a merge has left its marks in it.';
    return fail([createDiagnostic('settings-unreadable', { file, problem }, source.locate(span))]);
  }
  const read = takeValues(document);
  if ('faults' in read) {
    return fail(
      read.faults.map(({ problem, span }) =>
        createDiagnostic('settings-unreadable', { file, problem }, source.locate(span)),
      ),
    );
  }
  const checked = schema.safeParse(prepare(read.values ?? {}));
  if (checked.success) return { value: checked.data, diagnostics: [], locate, locateKey };
  return fail(
    listIssues(checked.error.issues).map(({ path, part, problem }) =>
      createDiagnostic(
        'settings-invalid',
        { path: path.join('.') || file, problem, describedIn },
        source.locate(findSpan(path, part)),
      ),
    ),
  );
}

interface Fault {
  readonly problem: string;
  readonly span: Span;
}

/** Keys are compared later: the parser compares each with all others. Null where it runs out of stack. */
function parseYaml(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Faults that are reported one by one; one slip can make every following line a fault. */
const mostFaults = 20;
const nestingProblem = `lists and mappings are nested too deeply, and the limit is ${String(deepestNesting)} levels.`;

/** The values of a document. One that is right as YAML can still hold an alias of nothing, or aliases that multiply without end. */
function takeValues(
  document: Document.Parsed | null,
): { readonly values: unknown } | { readonly faults: readonly Fault[] } {
  if (!document) return { faults: [{ problem: nestingProblem, span: { start: 0, end: 1 } }] };
  const { errors } = document;
  if (errors.length > 0) {
    return {
      faults: errors.slice(0, mostFaults).map(({ message, pos: [start, end] }, place) => ({
        problem:
          place === mostFaults - 1 && errors.length > mostFaults
            ? `${message} (and ${(errors.length - mostFaults).toLocaleString('en')} more faults)`
            : message,
        span: { start, end },
      })),
    };
  }
  const faults = findFaultyMaps(document);
  if (faults.length > 0) return { faults };
  try {
    return { values: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return {
      faults: [{ problem: error instanceof Error ? error.message : String(error), span: findFaultyAlias(document) }],
    };
  }
}

/** An alias costs as much as the whole file. */
const mostAliases = 100;

/** Faulty keys of mappings, too many aliases, and the first place that is nested too deeply. */
function findFaultyMaps(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  let aliases = 0;
  visit(document, {
    Alias(_, { range }) {
      aliases += 1;
      if (aliases !== mostAliases + 1) return;
      const [start = 0, end = 0] = range ?? [];
      faults.push({
        problem: `it has more than ${String(mostAliases)} aliases, which is the limit.`,
        span: { start, end },
      });
    },
    Collection(_, node, path) {
      const depth = path.length > deepestNesting ? path.filter(isCollection).length + 1 : 0;
      const [start = 0, end = 0] = node.range ?? [];
      if (depth > deepestNesting) {
        faults.push({ problem: nestingProblem, span: { start, end } });
        return visit.BREAK;
      }
      if (isMap(node)) for (const fault of findFaultyKeys(node)) faults.push(fault);
      return undefined;
    },
  });
  return faults;
}

/** Keys that are there twice, and `__proto__`, which no object can have: what it says would be lost without a word. */
function findFaultyKeys(map: YAMLMap): readonly Fault[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isTwice = seen.has(key.value);
    seen.add(key.value);
    if (!isTwice && key.value !== '__proto__') return [];
    const [start = 0, end = 0] = key.range ?? [];
    const problem = isTwice ? `the key “${String(key.value)}” is there twice.` : '“__proto__” cannot be a key.';
    return [{ problem, span: { start, end } }];
  });
}

/** The first alias of nothing, else the last alias. */
function findFaultyAlias(document: Document): Span {
  let span: Span = { start: 0, end: 0 };
  visit(document, {
    Alias: (_, alias) => {
      if (alias.range) span = { start: alias.range[0], end: alias.range[1] };
      return alias.resolve(document) ? undefined : visit.BREAK;
    },
  });
  return span;
}

interface Problem {
  readonly path: readonly PropertyKey[];
  /** Which part of the last pair on the path is to be marked. */
  readonly part: 'key' | 'value';
  readonly problem: string;
}

/** One problem for each place; of a choice between forms, what is wrong with the form that comes nearest. */
function listIssues(issues: readonly z.core.$ZodIssue[]): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const problem = 'there is no such setting.';
      return issue.keys.map((key) => ({ path: [...issue.path, key], part: 'key', problem }));
    }
    if (issue.code === 'invalid_key') {
      const problem = `${issue.issues[0]?.message.replace(/\.$/, '') ?? 'it is not valid'}.`;
      return [{ path: issue.path, part: 'key', problem }];
    }
    const isMissing = issue.message.endsWith('received undefined');
    const problem = isMissing ? 'it is missing.' : `${issue.message.replace(/\.$/, '')}.`;
    return [{ path: issue.path, part: 'value', problem }];
  });
}

type PartIndex = WeakMap<YAMLMap, ReadonlyMap<string, Part>>;

function findSpanIn(
  document: Document | null,
  index: PartIndex,
  path: readonly PropertyKey[],
  marked: 'key' | 'value',
): Span {
  let node: unknown = document?.contents;
  let span: Span = { start: 0, end: 0 };
  for (const [depth, key] of path.entries()) {
    const part = findPart(node, key, index);
    const isKey = marked === 'key' && depth === path.length - 1;
    const range = (isKey ? null : part?.value?.range) ?? part?.key?.range;
    if (!range) break;
    span = { start: range[0], end: range[1] };
    node = part?.value ?? null;
  }
  return span;
}

interface Part {
  readonly key: Node | null;
  readonly value: Node | null;
}

function findPart(node: unknown, key: PropertyKey, index: PartIndex): Part | null {
  if (isSeq<Node>(node)) return { key: null, value: node.items[Number(key)] ?? null };
  if (!isMap<Node, Node>(node)) return null;
  const parts = index.get(node) ?? listParts(node);
  index.set(node, parts);
  return parts.get(String(key)) ?? null;
}

function listParts(map: YAMLMap<Node, Node>): ReadonlyMap<string, Part> {
  const parts = map.items.flatMap(({ key, value }) =>
    isScalar(key) ? [[String(key.value), { key, value }] as const] : [],
  );
  return new Map(parts);
}
