import { foldText } from '../model/fold.ts';
import type { SearchRecord } from './records.ts';

/** The file of searchable words, in the folder of the index. */
export const wordFile = 'words.txt';

/** More words hardly help: rarer words are typed by people who can spell them. */
const mostWords = 20_000;
/** A word that occurs only in abstracts must be in this many papers, or it may be a typing error itself. */
const leastPapers = 2;

/**
 * The words of titles, authors and abstracts, one per line, the most frequent first, each in its most frequent spelling. Short words
 * and numbers are left out.
 */
export function createWordList(records: readonly SearchRecord[]): string {
  const papers = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  const folded = new Map<string, string>();
  const fold = (word: string) => {
    const key = folded.get(word) ?? foldText(word);
    folded.set(word, key);
    return key;
  };
  for (const { content, meta } of records) {
    const prominent = splitWords([meta['title'], meta['authors']].join(' '));
    const others = splitWords(content);
    const seen = new Map(prominent.map((word) => [fold(word), leastPapers]));
    for (const word of others) if (!seen.has(fold(word))) seen.set(fold(word), 1);
    for (const [key, weight] of seen) papers.set(key, (papers.get(key) ?? 0) + weight);
    for (const word of [...prominent, ...others]) {
      const own = forms.get(fold(word)) ?? new Map<string, number>();
      forms.set(fold(word), own.set(word, (own.get(word) ?? 0) + 1));
    }
  }
  return [...papers]
    .filter(([, count]) => count >= leastPapers)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([key]) => findCommonest(forms.get(key) ?? new Map()) ?? key)
    .join('\n');
}

function splitWords(text: string): readonly string[] {
  return (text.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => word.length <= 30);
}

function findCommonest(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))[0]?.[0];
}
