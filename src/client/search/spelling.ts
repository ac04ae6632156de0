import { foldText } from '../../core/model/fold.ts';

/** The words of a site, the most frequent first, prepared for lookup. */
export interface Dictionary {
  readonly words: readonly { readonly word: string; readonly key: string }[];
  readonly keys: ReadonlySet<string>;
}

/** Parses the words of a site, one per line. */
export function readDictionary(text: string): Dictionary {
  const words = text
    .split('\n')
    .filter((word) => word !== '')
    .map((word) => ({ word, key: foldText(word) }));
  return { words, keys: new Set(words.map(({ key }) => key)) };
}

/**
 * Other spellings of a query, the likeliest first: with the nearest words of the site for unknown words, then also for words that are only
 * the beginning of a known word. Words in scripts without spaces between words stay, and so do words without a near match.
 */
export function correctQuery(query: string, { words, keys }: Dictionary): readonly string[] {
  const parts = query.split(/([^\p{L}\p{M}\p{N}]+)/u);
  const correct = (isKnown: (key: string) => boolean) =>
    parts
      .map((part) => {
        const key = foldText(part);
        return alphabetic.test(part) && !isKnown(key) ? (findNearest(key, words) ?? part) : part;
      })
      .join('');
  const spellings = [
    correct((key) => keys.has(key) || words.some((word) => word.key.startsWith(key))),
    correct((key) => keys.has(key)),
  ];
  return [...new Set(spellings)].filter((spelling) => spelling !== query);
}

const alphabetic = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+$/u;

/** The word with the fewest errors; among several, one that sounds alike, then the most frequent one. */
function findNearest(key: string, words: Dictionary['words']): string | null {
  const most = key.length < 4 ? 0 : key.length < 6 ? 1 : 2;
  const sound = foldSound(key);
  let nearest: string | null = null;
  let least = most + 1;
  for (const { word, key: other } of words) {
    if (Math.abs(other.length - key.length) > most) continue;
    const errors = measureDistance(key, other, Math.min(most, Math.ceil(least)));
    if (errors > most) continue;
    const distance = errors - (foldSound(other) === sound ? 0.5 : 0);
    if (distance < least) [nearest, least] = [word, distance];
    if (least < 1) break;
  }
  return nearest;
}

/** Replaces letters that are often confused because they sound alike with a common one. */
const foldSound = (key: string) =>
  key
    .replaceAll(/ph/gu, 'f')
    .replaceAll(/c(?=[eiy])|z/gu, 's')
    .replaceAll(/ck|c|q/gu, 'k')
    .replaceAll(/y|j/gu, 'i')
    .replaceAll(/w/gu, 'v')
    .replaceAll(/(.)\1/gu, '$1');

/**
 * The number of insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`; any number above `most` if it is
 * greater.
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
