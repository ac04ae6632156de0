import type { Position } from '../core/model/source-text.ts';
import { type Cell, splitCells } from './columns.ts';

/** In UTF-16 units. */
const longestExcerpt = 100;
const before = 20;
/** How much is shown of each end of a span that is too long to show in full. */
const longEnd = 36;

/**
 * The part of the source line around the span and a marker under it, in columns as a terminal counts them. The middle of a long span is
 * left out, so that both ends are visible. Null if the line is blank.
 */
export function markExcerpt({ lineText, column, endColumn }: Position) {
  if (lineText.trim() === '') return null;
  const span = { start: column - 1, end: Math.max(endColumn - 1, column) };
  let text = '';
  let marker = '';
  const show = ({ offset, text: shown, width }: Cell) => {
    text += shown;
    marker += (offset >= span.start && offset < span.end ? '^' : ' ').repeat(width);
  };
  const windows = chooseWindows(lineText, span);
  for (const [index, { start, end }] of windows.entries()) {
    if (start > 0) show({ offset: index === 0 ? -1 : span.start, text: '…', width: 1 });
    for (const cell of splitCells(lineText.slice(start, end))) show({ ...cell, offset: cell.offset + start });
  }
  if ((windows.at(-1)?.end ?? 0) < lineText.length) show({ offset: -1, text: '…', width: 1 });
  return { text, marker: marker.includes('^') ? marker.trimEnd() : `${marker}^` };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function chooseWindows(text: string, { start, end }: Range): readonly Range[] {
  const from = Math.max(0, Math.min(start - before, text.length - longestExcerpt));
  if (end - from <= longestExcerpt) return [snap(text, { start: from, end: from + longestExcerpt })];
  return [snap(text, { start: from, end: start + longEnd }), snap(text, { start: end - longEnd, end: end + before })];
}

/** Moves ends that would split a surrogate pair outwards. */
function snap(text: string, { start, end }: Range): Range {
  return {
    start: isLowSurrogate(text, start) ? start - 1 : start,
    end: Math.min(text.length, isLowSurrogate(text, end) ? end + 1 : end),
  };
}

const isLowSurrogate = (text: string, index: number) => /[\uDC00-\uDFFF]/.test(text.charAt(index));
