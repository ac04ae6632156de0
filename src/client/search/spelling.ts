import { foldText } from '../../core/model/fold.ts';

/** A list of words, those of most papers first, made ready for looking up. */
export interface Dictionary {
  readonly words: readonly { readonly word: string; readonly key: string }[];
  readonly keys: ReadonlySet<string>;
}

/** Reads the words of a site, one a line. */
export function readDictionary(text: string): Dictionary {
  const words = text
    .split('\n')
    .filter((word) => word !== '')
    .map((word) => ({ word, key: foldText(word) }));
  return { words, keys: new Set(words.map(({ key }) => key)) };
}

/**
 * The query with words that the site has in place of those that it does not have; null where nothing near is known. What stands
 * in it stays as it is, and so do words that are the beginning of one.
 */
export function suggestQuery(query: string, { words, keys }: Dictionary): string | null {
  const parts = query.split(/([^\p{L}\p{M}\p{N}]+)/u);
  const corrected = parts.map((part) => {
    const key = foldText(part);
    if (!/\p{L}/u.test(part) || keys.has(key) || words.some((word) => word.key.startsWith(key))) return part;
    return findNearest(key, words);
  });
  if (corrected.some((part) => part === null)) return null;
  const suggestion = corrected.join('');
  return suggestion === query ? null : suggestion;
}

function findNearest(key: string, words: Dictionary['words']): string | null {
  const most = key.length < 4 ? 0 : key.length < 6 ? 1 : 2;
  let nearest: string | null = null;
  let least = most + 1;
  for (const { word, key: other } of words) {
    if (Math.abs(other.length - key.length) >= least) continue;
    const distance = measureDistance(key, other, least - 1);
    if (distance < least) [nearest, least] = [word, distance];
    if (least === 1) break;
  }
  return nearest;
}

/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make `b` of `a`; more than `most` where
 * it is more than that.
 */
export function measureDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
