import { type Document, isCollection, isMap, isScalar, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Span } from '../model/draft.ts';
import { deepestNesting } from '../model/nesting.ts';
import type { SourceText } from '../model/source-text.ts';
import { describeSyntaxErrors } from './yaml-faults.ts';
import { quoteValue } from './yaml-punctuation.ts';
import { listYamlErrors, type YamlFault } from './yaml-syntax.ts';

/** Duplicate keys are checked later, because the parser compares each key with all others. Null if the stack is exhausted. */
export function parseYaml(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const nestingProblem = `lists and mappings are nested too deeply; the limit is ${String(deepestNesting)} levels.`;

/** The values of a document. Valid YAML may still contain an undefined alias, or aliases that expand without limit. */
export function readYamlValues(
  source: SourceText,
  document: Document.Parsed | null,
  topLevel: readonly string[],
): { readonly values: unknown } | { readonly faults: readonly YamlFault[] } {
  if (!document) return { faults: [{ problem: nestingProblem, span: { start: 0, end: 1 }, write: null }] };
  if (listYamlErrors(document).length > 0) return { faults: describeSyntaxErrors(source, document, topLevel) };
  const faults = [...findFaultyMaps(document), ...findUnusedAnchors(source, document)];
  if (faults.length > 0) return { faults };
  try {
    return { values: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    return { faults: [describeFaultyAlias(source, document)] };
  }
}

/** A text that starts with `&` is parsed as an anchor and loses its first word: `title: &c. on moss`. */
function findUnusedAnchors(source: SourceText, document: Document): readonly YamlFault[] {
  const anchors = new Map<string, number>();
  visit(document, {
    Scalar: (_, { anchor, range }) => {
      if (anchor !== undefined) anchors.set(anchor, range?.[0] ?? 0);
    },
    Alias: (_, alias) => {
      anchors.delete(alias.source);
    },
  });
  return [...anchors].map(([name, end]) => {
    const span = { start: source.text.lastIndexOf(`&${name}`, end), end };
    const line = source.lines[source.locate(span).line - 1];
    const write = line ? quoteValue(line) : null;
    return { problem: 'a value that begins with “&” needs quotation marks.', span, write };
  });
}

/** Each alias costs as much as the whole file. */
const mostAliases = 100;

/** Faulty keys of mappings, too many aliases, and the first place that is nested too deeply. */
function findFaultyMaps(document: Document): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  let aliases = 0;
  visit(document, {
    Alias(_, { range }) {
      aliases += 1;
      if (aliases !== mostAliases + 1) return;
      const [start = 0, end = 0] = range ?? [];
      faults.push({
        problem: `it has too many aliases; the limit is ${String(mostAliases)}.`,
        span: { start, end },
        write: null,
      });
    },
    Collection(_, node, path) {
      const depth = path.length > deepestNesting ? path.filter(isCollection).length + 1 : 0;
      const [start = 0, end = 0] = node.range ?? [];
      if (depth > deepestNesting) {
        faults.push({ problem: nestingProblem, span: { start, end }, write: null });
        return visit.BREAK;
      }
      if (isMap(node)) for (const fault of findFaultyKeys(node)) faults.push(fault);
      return undefined;
    },
  });
  return faults;
}

/**
 * Duplicate keys, keys that start with the “-” of a list, and `__proto__`, which objects cannot have: their values would be lost
 * silently.
 */
function findFaultyKeys(map: YAMLMap): readonly YamlFault[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isTwice = seen.has(key.value);
    seen.add(key.value);
    const [start = 0, end = 0] = key.range ?? [];
    const span = { start, end };
    const name = key.type === 'PLAIN' ? /^-([a-z_]+)$/iu.exec(String(key.value))?.[1] : undefined;
    if (name !== undefined)
      return [{ problem: 'there is no space after “-”.', span, write: null, remedy: `Write “- ${name}”.` }];
    if (isTwice)
      return [
        {
          problem: `duplicate key “${String(key.value)}”.`,
          span,
          write: null,
          remedy: 'Delete one of the two, or combine their contents under one key.',
        },
      ];
    return key.value === '__proto__'
      ? [{ problem: '“__proto__” is not a valid key.', span, write: null, remedy: 'Use another key, or delete it.' }]
      : [];
  });
}

/** An undefined alias was meant as a text, which needs quotation marks; otherwise the last alias is reported. */
function describeFaultyAlias(source: SourceText, document: Document): YamlFault {
  let span: Span = { start: 0, end: 0 };
  let isOfNothing = false as boolean;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.range) span = { start: alias.range[0], end: alias.range[1] };
      isOfNothing = !alias.resolve(document);
      return isOfNothing ? visit.BREAK : undefined;
    },
  });
  if (!isOfNothing) return { problem: 'its aliases expand without limit.', span, write: null };
  const line = source.lines[source.locate(span).line - 1];
  return {
    problem: 'a value that begins with “*” needs quotation marks.',
    span,
    write: line ? quoteValue(line) : null,
  };
}
