import type { Span } from '../../model/draft.ts';
import type { Fault } from '../reference/diagnose-entries.ts';
import type { Piece, RawEntry } from './entries.ts';
import { findLandmarks, type Landmarks, nextHead } from './landmarks.ts';
import { type Head, scanEntry } from './scan-entry.ts';
import { findLineEnd } from './scan-value.ts';

/** The value of an `@string` definition, by its offset. */
export interface Definition {
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly at: number;
}

/** A scanned file. Every start of an entry is part of an entry, a fault or a comment. */
export interface BibtexFile {
  readonly entries: readonly RawEntry[];
  readonly definitions: readonly Definition[];
  readonly faults: readonly Fault[];
  /** Lines outside entries that look like part of one; the first of each group of adjacent lines. */
  readonly strays: readonly Span[];
}

/** Scans a BibTeX or biblatex file. Text outside entries is a comment in this format. Never throws; takes linear time. */
export function scanFile(text: string): BibtexFile {
  const landmarks = findLandmarks(text);
  const entries: RawEntry[] = [];
  const definitions: Definition[] = [];
  const faults: Fault[] = [];
  const strays: Span[] = [];
  let at = 0;
  for (;;) {
    const head = findHead(text, at);
    const stray = findStray(text, { start: at, end: head?.start ?? text.length });
    if (stray) strays.push(stray);
    if (!head) return { entries, definitions, faults, strays };
    if (head.type === 'comment' || head.type === 'preamble') {
      at = skipGroup(landmarks, head);
      continue;
    }
    const scanned = scanEntry(landmarks, head, head.type !== 'string');
    for (const fault of scanned.faults) faults.push(fault);
    if (scanned.entry && head.type === 'string') {
      for (const field of scanned.entry.fields) definitions.push({ ...field, at: head.start });
    } else if (scanned.entry) entries.push(scanned.entry);
    at = Math.max(scanned.end, head.inside);
  }
}

/** The next `@type{` that is neither in a comment line nor inside a word, as in an email address. */
function findHead(text: string, from: number): Head | null {
  const pattern = /@\s{0,20}([a-z][\w-]{0,60})\s{0,200}([{(])/gi;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index } = match;
    if (index > from && /[\p{L}\p{N}._+-]/u.test(text.charAt(index - 1))) continue;
    if (beginningOfLine(text, index, from).includes('%')) {
      pattern.lastIndex = findLineEnd(text, index);
      continue;
    }
    const [written, type = '', brace] = match;
    const close = brace === '{' ? '}' : ')';
    return { start: index, type: type.toLowerCase(), inside: index + written.length, close };
  }
  return null;
}

/** The text before an offset on its line, starting at `from` at the earliest. */
function beginningOfLine(text: string, offset: number, from: number): string {
  let start = offset;
  while (start > from && !/[\n\r]/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}

/** The offset after a comment or a preamble; after its line if it is not closed. */
function skipGroup(landmarks: Landmarks, { inside, close }: Head): number {
  const { text, partners } = landmarks;
  const next = nextHead(landmarks, inside);
  if (close === '}') {
    const end = partners[inside - 1] ?? -1;
    if (end >= 0) return end + 1;
  } else {
    const length = text.slice(inside, next).indexOf(')');
    if (length >= 0) return inside + length + 1;
  }
  return Math.min(findLineEnd(text, inside), next);
}

const strayPattern = /^(?:@(?!\s*comment\b)\s*[a-z]+(?:\s.*)?|,?\s*[a-z][\w-]*\s*=\s*(?:["{].*|\d+,?)|[})]+,?)$/i;

/** The first line between two entries that is a field, the start of an entry without its brace, or a brace. */
function findStray(text: string, { start, end }: Span): Span | null {
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\n\r]+/g)) {
    const trimmed = line.trim();
    if (!strayPattern.test(trimmed.slice(0, 200))) continue;
    const begin = start + index + line.indexOf(trimmed);
    return { start: begin, end: begin + trimmed.length };
  }
  return null;
}
