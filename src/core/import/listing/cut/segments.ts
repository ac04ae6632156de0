import { characterKind } from '../../lexicon/characters.ts';
import type { LookUp, WordSense } from '../../lexicon/lexicon.ts';

/** A word and its position. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sense: WordSense;
}

/** The text between two commas near the end of a line: a whole name, or the end of the title joined to the first name. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The last words of the segment, as far back as a cut is possible. */
  readonly words: readonly Word[];
}

/** The most names in a listing. */
const mostNames = 3;
/** No name in a collection of 22,000 papers is longer than 58 characters. */
const longestName = 80;
/** The same length before a cut includes the neighbouring words of the title. */
const context = 60;

const suffixAfterComma = /^\s+(?:Jr|Sr|I{2,3}|IV)\.?\s*(?:,|$)/;

/** The last segments of a line in order, at most as many as there can be names. Reads a bounded part of the line. */
export function findSegments(text: string, lookUp: LookUp): readonly Segment[] {
  const bounds = findBounds(text);
  return bounds.map(({ start, end }) => {
    const from = Math.max(start, end - longestName - context);
    return { start, end, words: findWords(text, from, end, lookUp) };
  });
}

/** The first offset in a segment where a name may begin. */
export function firstNameStart(segment: Segment): number {
  return Math.max(segment.start, segment.end - longestName);
}

function findBounds(text: string): readonly { readonly start: number; readonly end: number }[] {
  const bounds: { start: number; end: number }[] = [];
  let end = text.length;
  for (let offset = end - 1; offset >= 0 && bounds.length < mostNames && end - offset <= longestName + 20; offset--) {
    if (text.charAt(offset) !== ',' || characterKind(text, offset + 1) !== 'space') continue;
    if (suffixAfterComma.test(text.slice(offset + 1, offset + 12))) continue;
    bounds.unshift({ start: Math.min(skipSpace(text, offset + 1), end), end });
    end = offset;
  }
  if (bounds.length < mostNames) bounds.unshift({ start: 0, end });
  return bounds;
}

function skipSpace(text: string, from: number): number {
  let offset = from;
  while (characterKind(text, offset) === 'space') offset++;
  return offset;
}

function findWords(text: string, start: number, end: number, lookUp: LookUp): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(/\S+/g)) {
    const [word] = match;
    words.push({ start: start + match.index, end: start + match.index + word.length, text: word, sense: lookUp(word) });
  }
  return words;
}
