import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Span } from '../model/draft.ts';
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
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  const locate = (path: readonly PropertyKey[]) => source.locate(findSpan(document, path));
  const locateKey = (path: readonly PropertyKey[]) => source.locate(findSpan(document, path, 'key'));
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
        source.locate(findSpan(document, path, part)),
      ),
    ),
  );
}

interface Fault {
  readonly problem: string;
  readonly span: Span;
}

/** The values of a document. One that is right as YAML can still hold an alias of nothing, or aliases that multiply without end. */
function takeValues(document: Document.Parsed): { readonly values: unknown } | { readonly faults: readonly Fault[] } {
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(({ message, pos: [start, end] }) => ({ problem: message, span: { start, end } })),
    };
  }
  try {
    return { values: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return {
      faults: [{ problem: error instanceof Error ? error.message : String(error), span: findFaultyAlias(document) }],
    };
  }
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

function findSpan(document: Document, path: readonly PropertyKey[], marked: 'key' | 'value' = 'value'): Span {
  let node: Node | null = document.contents;
  let span: Span = { start: 0, end: 0 };
  for (const [depth, key] of path.entries()) {
    const part = findPart(node, key);
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

function findPart(node: Node | null, key: PropertyKey): Part | null {
  if (isSeq<Node>(node)) return { key: null, value: node.items[Number(key)] ?? null };
  if (!isMap<Node, Node>(node)) return null;
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key));
  return pair ? { key: pair.key, value: pair.value } : null;
}
