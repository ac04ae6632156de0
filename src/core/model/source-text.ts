import { findPlace } from './find-place.ts';
import type { Span } from './draft.ts';

/** A position in a source file. Line and columns count from 1; columns count UTF-16 units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Column after the last character of the span on this line. */
  readonly endColumn: number;
  /** The whole source line, without its line break. */
  readonly lineText: string;
}

/** One line of a source: its 1-based number, the offset of its first character, its text without the line break. */
export interface SourceLine {
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly SourceLine[];
  /** The position of a span's first line; an offset past the end means the end. */
  locate(span: Span): Position;
}

/**
 * Splits a text into lines at LF, CRLF or a lone CR, and converts offsets to positions. A byte order mark belongs to no line. If the
 * text was made from another one, `numberOf` maps line numbers to that one.
 */
export function createSourceText(file: string, text: string, numberOf = (index: number) => index + 1): SourceText {
  const lines = splitLines(text, numberOf);
  return {
    file,
    text,
    lines,
    locate(span) {
      const line = findLine(lines, span.start);
      const column = Math.min(Math.max(span.start - line.start, 0), line.text.length) + 1;
      const endColumn = Math.min(Math.max(span.end - line.start, 0), line.text.length) + 1;
      return { file, line: line.number, column, endColumn: Math.max(column, endColumn), lineText: line.text };
    },
  };
}

function splitLines(text: string, numberOf: (index: number) => number): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ number: numberOf(lines.length), start, text: text.slice(start, lineBreak.index) });
    start = lineBreak.index + lineBreak[0].length;
  }
  return [...lines, { number: numberOf(lines.length), start, text: text.slice(start) }];
}

/** The last line that starts at or before the offset, or else the first. */
function findLine(lines: readonly SourceLine[], offset: number): SourceLine {
  const next = findPlace(lines, ({ start }) => start <= offset);
  return lines[Math.max(next - 1, 0)] ?? { number: 1, start: 0, text: '' };
}
