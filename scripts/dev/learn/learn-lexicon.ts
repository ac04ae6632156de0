import { type Lexicon, lexicalWord, type WordSense } from '../../../src/core/import/lexicon/lexicon.ts';
import { givenLevel, rateSpelling, type Spelling } from '../../../src/core/import/lexicon/spelling.ts';
import { type Counts, nameScale, type TokenCounts } from './token-counts.ts';

/** A word's own occurrences are combined with this many that its spelling predicts. */
const spellingCounts = 2;
/** The value from which a word is kept; it determines the size of the lexicon. */
const leastWorth = 3;
/** The share of words in titles that end one. */
const usualLast = 0.107;

export function makeLexicon(counts: TokenCounts, spelling: Spelling): Lexicon {
  const lexicon = new Map<string, WordSense>();
  for (const [word, count] of counts) {
    const sense = makeSense(word, count, spelling);
    if (sense) lexicon.set(word, sense);
  }
  return lexicon;
}

/** The sense of a word with these counts; undefined if it is too rare, or its spelling predicts it, so that it is not worth its space. */
export function makeSense(word: string, count: Readonly<Counts>, spelling: Spelling): WordSense | undefined {
  if (!lexicalWord.test(word)) return undefined;
  const seen = count.given + count.other + count.title;
  if (seen < 2) return undefined;
  const guess = rateSpelling(word, spelling);
  const expected = logistic(Math.max(-3, Math.min(3, guess.name)));
  const names = (count.given + count.other) * nameScale;
  const share = (names + spellingCounts * expected) / (names + count.title + spellingCounts);
  if (seen * (divergence(share, expected) + 0.1) < leastWorth) return undefined;
  const name = Math.round(Math.max(-6, Math.min(6, Math.log(share / (1 - share)))));
  const given = givenLevel((count.given + 0.5) / (count.given + count.other + 1));
  const last = lastLevel((count.last + spellingCounts * usualLast) / (count.title + spellingCounts));
  return { kind: 'known', name, given: name < -3 ? 0 : given, last: name > 3 ? 1 : last };
}

function lastLevel(share: number): number {
  if (share < 0.08) return share < 0.02 ? 0 : 1;
  return share < 0.25 ? 2 : 3;
}

function divergence(share: number, expected: number): number {
  return share * Math.log(share / expected) + (1 - share) * Math.log((1 - share) / (1 - expected));
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
