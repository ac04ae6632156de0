import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { z } from 'zod';
import type { Span } from '../model/draft.ts';
import { describeJsonError } from '../model/json-errors.ts';
import { deepestNesting, describeNesting, measureNesting } from '../model/nesting.ts';
import type { SourceText } from '../model/source-text.ts';
import { describeIssue } from './describe-issue.ts';

/** A JSON error and its position. */
interface JsonFault {
  readonly problem: string;
  readonly span: Span;
}

/** The tree of a JSON object, and one error for each line with errors. Never throws. */
export function parseJsonObject(
  source: SourceText,
  text = source.text,
): { readonly root: Node | undefined; readonly faults: readonly JsonFault[] } {
  const fail = (problem: string, start: number, end: number) => ({ problem, span: { start, end } });
  if (text.trim() === '') return { root: undefined, faults: [fail('it is empty', 0, 0)] };
  const depth = measureNesting(text);
  if (depth > deepestNesting) return { root: undefined, faults: [fail(describeNesting(depth), 0, 1)] };
  const errors: ParseError[] = [];
  // A trailing comma is accepted.
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: true });
  if (root?.type !== 'object') {
    return { root: undefined, faults: [fail('it is not a JSON object in braces', 0, text.length)] };
  }
  const end = text.trimEnd().length;
  const lastOffset = errors.reduce((latest, { offset }) => Math.max(latest, offset), 0);
  const byLine = new Map<number, JsonFault>();
  for (const { error, offset, length } of errors) {
    const isCutOff = offset + length >= end && lastOffset >= end;
    const fault = isCutOff
      ? fail('the file is truncated', end - 1, end)
      : fail(describeJsonError(error), offset, offset + Math.max(1, length));
    const { line } = source.locate(fault.span);
    if (!byLine.has(line)) byLine.set(line, fault);
  }
  return { root, faults: [...byLine.values()] };
}

interface Property {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

export function listJsonProperties(node: Node | undefined): readonly Property[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ name: String(key.value), key, value }] : [],
  );
}

export const spanOfNode = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

/** The value of a node if it matches a schema; otherwise null, with the path of each error. */
export function checkJsonNode<Value>(node: Node, schema: z.ZodType<Value>) {
  const { data, error } = schema.safeParse(getNodeValue(node));
  const faults = (error?.issues ?? []).flatMap(listFaults).map(({ path, problem }) => {
    const parts = path.map((part) => (typeof part === 'number' ? part : String(part)));
    return { path, problem, span: spanOfNode(findNodeAtLocation(node, parts) ?? node) };
  });
  return { value: data ?? null, faults };
}

function listFaults(issue: z.core.$ZodIssue): readonly { readonly path: readonly PropertyKey[]; problem: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], problem: 'unknown field' }));
  }
  return [{ path: issue.path, problem: describeIssue(issue) }];
}
