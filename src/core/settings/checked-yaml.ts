import { type Document, isCollection, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { describePath } from '../model/describe-path.ts';
import type { Span } from '../model/draft.ts';
import { createSourceText, type Position } from '../model/source-text.ts';
import { diagnoseDoubtfulTexts, quoteComment } from './doubtful-texts.ts';
import { listKeys } from './schema-keys.ts';
import { followValues } from './misplaced.ts';
import { listProblems, type SettingKind, writeFlow } from './schema-problems.ts';
import { parseYaml, readYamlValues } from './yaml-values.ts';

/** A file that its owner edits, parsed and checked. */
export interface CheckedFile<T> {
  /** Null if there is an error. */
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The position of the value at a path, or of the deepest existing part of the path. */
  readonly locate: (path: readonly PropertyKey[]) => Position;
  /** The position of the last name of a path, or of the deepest existing part of the path. */
  readonly locateKey: (path: readonly PropertyKey[]) => Position;
}

interface CheckOptions<Schema extends z.ZodType> {
  /** Name of the file as its owner knows it. */
  readonly file: string;
  readonly schema: Schema;
  readonly kind: SettingKind;
  /** Changes the parsed value before it is checked. */
  readonly prepare?: (value: unknown) => unknown;
}

/**
 * Parses YAML, which includes JSON, and checks it against a schema. Never throws; all errors are reported at once, each with line and
 * column. An empty file is an empty mapping.
 */
export function readCheckedYaml<Schema extends z.ZodType>(
  text: string,
  { file, schema, kind, prepare = (value) => value }: CheckOptions<Schema>,
): CheckedFile<z.output<Schema>> {
  const source = createSourceText(file, text);
  const document = parseYaml(text);
  const index = new WeakMap<YAMLMap, ReadonlyMap<string, Part>>();
  const findSpan = (path: readonly PropertyKey[], marked: 'key' | 'value' = 'value') =>
    findSpanIn(document, index, path, marked);
  const locate = (path: readonly PropertyKey[]) => source.locate(findSpan(path));
  const locateKey = (path: readonly PropertyKey[]) => source.locate(findSpan(path, 'key'));
  /** A line with the value of a setting in place of `$`. A value on several lines is left out of a line that renames it. */
  const addValue = (line: string, path: readonly PropertyKey[], values: unknown, isMoved: boolean) => {
    const [key, value] = [findSpan(path, 'key'), findSpan(path)];
    const isBeside = value.start > key.start && locate(path).line === locateKey(path).line;
    const text = isBeside ? source.text.slice(value.start, value.end).trimEnd() : '';
    if (!line.includes('$')) return line;
    const isSimple = line.endsWith('$');
    if (text === '' || text.includes('\n')) {
      const value = followValues(values, path);
      if (typeof value !== 'object' || value === null || (isSimple && !isMoved))
        return isSimple ? line.replace(' $', '') : null;
      const whole = line.replace('$', () => writeFlow(value));
      return isMoved ? whole : `${whole} — This replaces all lines of “${String(path.at(-1))}”.`;
    }
    return line.replace('$', () => (!isSimple && /^[^"'[{].*[,:#[\]{}]/u.test(text) ? JSON.stringify(text) : text));
  };
  /** The indentation of a mapping's settings; null within braces. */
  const describeTarget = (path: readonly PropertyKey[]) => {
    const node = path.reduce<unknown>((within, key) => findPart(within, key, index)?.value, document?.contents);
    const first = isMap<Node>(node) ? node.items[0]?.key.range : null;
    const { line, column } = locateKey(path);
    const indent = first
      ? source.locate({ start: first[0], end: first[0] }).column - 1
      : path.length > 0
        ? column + 1
        : 0;
    return { path, line, indent: isCollection(node) && node.flow ? null : indent };
  };
  const fail = (diagnostics: readonly Diagnostic[]) => ({ value: null, diagnostics, locate, locateKey });

  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text);
  if (conflict) {
    const span = { start: conflict.index, end: conflict.index + conflict[0].length };
    const details = {
      file,
      problem: 'it has an unresolved merge conflict.',
      write: null,
      remedy: 'Keep one of the two versions, and delete the lines “<<<<<<<”, “=======” and “>>>>>>>”.',
    };
    return fail([createDiagnostic('settings-unreadable', details, source.locate(span))]);
  }
  const read = readYamlValues(source, document, listKeys(schema, []));
  if ('faults' in read) {
    return fail(
      read.faults.map(({ span, ...fault }) =>
        createDiagnostic('settings-unreadable', { file, ...fault }, source.locate(span)),
      ),
    );
  }
  const values = prepare(read.values ?? {});
  const checked = schema.safeParse(values, { reportInput: true });
  const doubtful = diagnoseDoubtfulTexts(source, document);
  if (checked.success) return { value: checked.data, diagnostics: doubtful, locate, locateKey };
  const placeOf = (position: Position | null) => `${String(position?.line)}:${String(position?.column)}`;
  // Places whose comment the error itself names.
  const explained = new Set<string>();
  const invalid = listProblems(checked.error.issues, { schema, kind, values }).map(
    ({ path, part, problem, write, target }) => {
      const span = findSpan(path, part);
      const position = source.locate(span);
      const quoted = part === 'value' ? quoteComment(source, span.start) : null;
      if (quoted) explained.add(placeOf(position));
      const details = {
        kind: path.length === 0 ? ('file' as const) : kind,
        path: describePath(path, values) || file,
        problem: quoted
          ? `it has no value, because “${quoted.comment}” without quotation marks is a comment.`
          : problem,
        write:
          quoted?.write ?? (part === 'key' && write !== null ? addValue(write, path, values, target !== null) : write),
        move: target && describeTarget(target),
      };
      return createDiagnostic('settings-invalid', details, position);
    },
  );
  return fail([...doubtful.filter(({ position }) => !explained.has(placeOf(position))), ...invalid]);
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
