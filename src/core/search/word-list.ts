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
  const spellings = new Map<string, number>();
  const folded = new Map<string, string>();
  const fold = (word: string) => {
    const key = folded.get(word) ?? foldText(word);
    folded.set(word, key);
    return key;
  };
  for (const { content, meta } of records) {
    const seen = new Map<string, number>();
    const texts = [
      [[meta['title'], meta['authors']].join(' '), leastPapers],
      [content, 1],
    ] as const;
    for (const [text, weight] of texts)
      for (const word of splitWords(text)) {
        spellings.set(word, (spellings.get(word) ?? 0) + 1);
        const key = fold(word);
        if (!seen.has(key)) seen.set(key, weight);
      }
    for (const [key, weight] of seen) papers.set(key, (papers.get(key) ?? 0) + weight);
  }
  const forms = Map.groupBy(spellings, ([word]) => fold(word));
  return [...papers]
    .filter(([, count]) => count >= leastPapers)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([key]) => findCommonest(forms.get(key) ?? []) ?? key)
    .join('\n');
}

function splitWords(text: string): readonly string[] {
  return (text.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => word.length <= 30);
}

function findCommonest(counts: readonly (readonly [string, number])[]): string | undefined {
  return counts.toSorted(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))[0]?.[0];
}
