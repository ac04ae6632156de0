import { findNames } from './name-run.ts';
import type { Token } from './tokens.ts';

/** For each token of a reference, what the whole reference shows about it. */
type Outline = readonly string[];

/** Whether a token is before, among, directly behind or far behind the names at the beginning. */
export function viewRun(tokens: readonly Token[], isName: (word: string) => boolean): Outline {
  const { start, end, count } = findNames(tokens, isName);
  const many = count > 1 ? 's' : '';
  return tokens.map((_, index) => {
    if (count === 0) return 'none';
    if (index < start) return 'before';
    if (index < end) return index < end - 1 ? `in${many}` : `last${many}`;
    return index === end ? `next${many}` : 'past';
  });
}

/** The number of sentences before a token and from it on. */
export function viewSentences(tokens: readonly Token[]): Outline {
  const ends = tokens.map(({ word, tail }) => /[.?!。][”"»’)]?$/u.test(tail) && word.length > 2);
  const all = ends.filter(Boolean).length;
  let before = 0;
  return ends.map((isEnd) => {
    const own = before;
    if (isEnd) before += 1;
    return `${String(Math.min(3, own))}/${String(Math.min(4, all - own))}`;
  });
}

/** What follows behind a token: `i` the word that introduces a book, `v` volume or issue, `p` a publisher or a school. */
export function viewLater(tokens: readonly Token[], words: readonly (readonly string[])[]): Outline {
  const later = new Array<string>(tokens.length).fill('');
  const found = { i: false, v: false, p: false };
  for (let index = tokens.length - 1; index >= 0; index--) {
    later[index] = `${found.i ? 'i' : ''}${found.v ? 'v' : ''}${found.p ? 'p' : ''}`;
    const [token, before, next] = [tokens[index], tokens[index - 1], tokens[index + 1]];
    const [number = '', cue = ''] = (words[index] ?? []).slice(2, 4);
    const nextNumber = words[index + 1]?.[2] ?? '';
    const isIntroduced = token?.tail === ':' || /[.,?!”"»’)]$/u.test(before?.tail ?? '');
    if (isIntroduced && /^(?:in|dans|im)$/iu.test(token?.word ?? '')) found.i = true;
    const isCounted = /^[([]$/u.test(next?.lead ?? '') || nextNumber === 'range';
    if (number.endsWith('digits') && isCounted) found.v = true;
    if (/volume|issue/u.test(cue) && /digits$|roman/u.test(nextNumber)) found.v = true;
    if (/press|school/u.test(cue)) found.p = true;
  }
  return later;
}

/** How many words begin with a small letter among the three before a token, and with a capital among the three from it on. */
export function viewCase(tokens: readonly Token[]): Outline {
  const small = tokens.map(({ word }) => Number(/^\p{Ll}/u.test(word)));
  const capital = tokens.map(({ word }) => Number(/^\p{Lu}/u.test(word)));
  const count = (list: readonly number[], from: number) =>
    (list[from] ?? 0) + (list[from + 1] ?? 0) + (list[from + 2] ?? 0);
  return tokens.map((_, index) => `${String(count(small, index - 3))}/${String(count(capital, index))}`);
}
