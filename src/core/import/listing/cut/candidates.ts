import { characterKind } from '../../lexicon/characters.ts';
import type { LookUp } from '../../lexicon/lexicon.ts';
import { findMarkup, type MarkupAt } from './markup.ts';
import { describeEndings, type NameShape, prependWord } from './name-shape.ts';
import { findSegments, firstNameStart, type Segment, type Word } from './segments.ts';

/** A line as the features see it. */
export interface LineContext {
  readonly text: string;
  readonly etal: boolean;
  readonly segments: readonly Segment[];
  /** For each segment, the names up to its end, starting at each word. */
  readonly endings: readonly (readonly NameShape[])[];
  readonly markupAt: MarkupAt;
}

/** A place where the title may end and the first name begin. */
export interface Candidate {
  readonly line: LineContext;
  /** The offset in the line: the title ends before it, the first name starts at it. */
  readonly at: number;
  /** The segment that contains the cut. */
  readonly segment: number;
  /** The word that is cut, and its two parts. */
  readonly whole: Word;
  readonly tail: Word;
  readonly head: Word;
  /** Words of the title before the cut word. */
  readonly previous: Word | null;
  readonly beforePrevious: Word | null;
  /** The first name, whose first word is the head. */
  readonly firstName: NameShape;
  readonly otherNames: readonly NameShape[];
}

/** Splits the end of a line into segments and words. */
export function readLine(text: string, etal: boolean, lookUp: LookUp): LineContext {
  const segments = findSegments(text, lookUp);
  const endings = segments.map(({ words }) => describeEndings(words, lookUp));
  const from = segments[0]?.words[0]?.start ?? 0;
  return { text, etal, segments, endings, markupAt: findMarkup(text, from) };
}

const leastNameInSmallLetters = -3;
/** Many words start with two lower-case letters; a cut after them is never within lower-case letters. */
const shortestTail = 3;

/** All places where a title may be joined to a name, in order. */
export function findCandidates(line: LineContext, lookUp: LookUp): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const names = line.endings.flatMap((endings) => endings.slice(0, 1));
  for (const [segment, { words, end }] of line.segments.entries()) {
    const first = firstNameStart(line.segments[segment] ?? { start: 0, end, words });
    for (const [position, whole] of words.entries()) {
      const rest = line.endings[segment]?.[position + 1];
      if (!rest || whole.end <= first) continue;
      const around = {
        line,
        segment,
        whole,
        previous: words[position - 1] ?? null,
        beforePrevious: words[position - 2] ?? null,
        otherNames: names.slice(segment + 1),
      };
      for (let at = Math.max(whole.start + 1, first); at < whole.end; at++) {
        if (!canBeGlued(line.text, at, whole, lookUp)) continue;
        const tail = cutWord(line.text, whole.start, at, lookUp);
        const head = cutWord(line.text, at, whole.end, lookUp);
        candidates.push({ ...around, at, tail, head, firstName: prependWord(head, rest, lookUp) });
      }
    }
  }
  return candidates;
}

/** The first name as written. */
export function firstNameOf({ line, at, segment }: Candidate): string {
  return line.text.slice(at, line.segments[segment]?.end);
}

/** Names start with letters. A lower-case letter after another starts a name only if a known title word ends there and a name is likely. */
function canBeGlued(text: string, at: number, whole: Word, lookUp: LookUp): boolean {
  const right = characterKind(text, at);
  if (right === 'upper' || right === 'letter') return true;
  if (right !== 'lower' || whole.sense.kind === 'known') return false;
  if (characterKind(text, at - 1) === 'lower' && !isKnownOfTitles(text.slice(whole.start, at), lookUp)) return false;
  return lookUp(text.slice(at, whole.end)).name >= leastNameInSmallLetters;
}

function isKnownOfTitles(word: string, lookUp: LookUp): boolean {
  const sense = word.length < shortestTail ? undefined : lookUp.known(word);
  return sense !== undefined && sense.name < 0;
}

function cutWord(text: string, start: number, end: number, lookUp: LookUp): Word {
  const piece = text.slice(start, end);
  return { start, end, text: piece, sense: lookUp(piece) };
}
