import { plainWord } from '../../../src/core/import/lexicon/characters.ts';
import type { LearningPaper } from './learning-papers.ts';

/** How often a word occurred as the first word of a name, as another word of a name, in a title, and as the last word of a title. */
export interface Counts {
  given: number;
  other: number;
  title: number;
  last: number;
}

/** The counts contain more words of titles than of names: 3,494,051 to 2,711,118. */
export const nameScale = 3494051 / 2711118;

export type TokenCounts = ReadonlyMap<string, Readonly<Counts>>;

/** Parses `token given other_name title title_last`, separated by tabs, below a heading; words are merged by their plain form. */
export function readTokenCounts(text: string): TokenCounts {
  const counts = new Map<string, Counts>();
  for (const line of text.split('\n').slice(1)) {
    const [token, given, other, title, last] = line.split('\t');
    if (token === undefined || last === undefined) continue;
    addCounts(counts, token, { given: Number(given), other: Number(other), title: Number(title), last: Number(last) });
  }
  return counts;
}

/** The contribution of one paper to the counts: a paper must not be read with the help of its own words. */
export function countPaper({ title, authors }: LearningPaper): TokenCounts {
  const counts = new Map<string, Counts>();
  const words = title.split(/\s+/);
  for (const [index, word] of words.entries()) {
    addCounts(counts, word, { given: 0, other: 0, title: 1, last: Number(index === words.length - 1) });
  }
  for (const author of authors) {
    for (const [index, word] of author.split(/\s+/).entries()) {
      addCounts(counts, word, { given: Number(index === 0), other: Number(index > 0), title: 0, last: 0 });
    }
  }
  return counts;
}

export function subtractCounts(all: Readonly<Counts>, own: Readonly<Counts>): Counts {
  return {
    given: Math.max(0, all.given - own.given),
    other: Math.max(0, all.other - own.other),
    title: Math.max(0, all.title - own.title),
    last: Math.max(0, all.last - own.last),
  };
}

function addCounts(counts: Map<string, Counts>, token: string, more: Readonly<Counts>): void {
  const word = plainWord(token);
  if (word === '') return;
  const sum = counts.get(word);
  if (!sum) counts.set(word, { ...more });
  else {
    sum.given += more.given;
    sum.other += more.other;
    sum.title += more.title;
    sum.last += more.last;
  }
}
