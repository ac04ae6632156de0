import { type Document, visit } from 'yaml';
import type { SourceText } from '../model/source-text.ts';
import { describeYamlError } from './yaml-errors.ts';
import { findIndentation, findTabs } from './yaml-indentation.ts';
import { findInBraces, findKnown, findMissingColon, findUnclosed } from './yaml-punctuation.ts';
import { listYamlErrors, type SyntaxFault, type YamlFault } from './yaml-syntax.ts';

/** The most errors that are reported; a single one can make every following line invalid. */
const mostFaults = 20;

/**
 * One error per line. Common errors are named, with the corrected line. Tabs in indentation are reported alone, because other errors may
 * result from them. `topLevel` are the names that belong in the first column.
 */
export function describeSyntaxErrors(
  source: SourceText,
  document: Document.Parsed,
  topLevel: readonly string[],
): readonly YamlFault[] {
  const all = listYamlErrors(document);
  const open = all.find(isOpenQuote);
  // Everything after an open quotation mark is part of that text.
  const errors = open ? [findOpenQuote(document, open), ...all.filter(({ pos: [start] }) => start < open.pos[0])] : all;
  const tabs = findTabs(source, errors, topLevel);
  if (tabs.length > 0) return tabs;
  const byLine = new Map<number, SyntaxFault>();
  for (const error of errors) {
    const { line } = source.locate({ start: error.pos[0], end: error.pos[0] });
    if (!byLine.has(line)) byLine.set(line, error);
  }
  const faults: YamlFault[] = [];
  const left = byLine.size - mostFaults;
  const reported = new Set<number>();
  for (const [number, error] of [...byLine].toSorted(([a], [b]) => a - b).slice(0, mostFaults)) {
    if (reported.has(number)) continue;
    const fault = describeError(source, error, { number, isFirst: faults.length === 0, topLevel });
    reported.add(source.locate(fault.span).line);
    faults.push(fault);
  }
  const last = faults.at(-1);
  if (left > 0 && last)
    return [
      ...faults.slice(0, -1),
      { ...last, problem: `${last.problem} (and ${left.toLocaleString('en')} more errors)` },
    ];
  return faults;
}

function describeError(
  source: SourceText,
  error: SyntaxFault,
  { number, isFirst, topLevel }: { number: number; isFirst: boolean; topLevel: readonly string[] },
): YamlFault {
  const [start, end] = error.pos;
  const line = source.lines[number - 1];
  return (
    findUnclosed(source, error) ??
    (line && (findKnown(line) ?? findMissingColon(line, error) ?? findInBraces(line, start))) ??
    (isFirst ? findIndentation(source, error, { number, topLevel }) : null) ?? {
      problem: `${describeYamlError(error, source.text.slice(start, end))}.`,
      span: { start, end },
      write: null,
    }
  );
}

const isOpenQuote = ({ code, message }: SyntaxFault) => code === 'MISSING_CHAR' && message.includes('quote');

/** For an open quotation mark the parser marks the end of the file; finds the text that lacks its closing mark. */
function findOpenQuote(document: Document, error: SyntaxFault): SyntaxFault {
  let start = error.pos[0];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) start = Math.min(error.pos[0], range[0]);
    },
  });
  return { ...error, pos: [start, start + 1] };
}
