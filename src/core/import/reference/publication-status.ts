import { foldWords } from '../../model/fold-words.ts';
import { statusWords, undatedWords } from '../../model/status-words.data.ts';

const forthcoming = matchWords(statusWords.flatMap(([, , words]) => words));
const undated = new Set(undatedWords);

/** The words in a text that say that a paper has not appeared (`in press`, `à paraître`), as printed; null if there are none. */
export function findStatus(text: string): string | null {
  if (!/\p{L}{2}/u.test(text)) return null;
  const folded = foldLetters(text);
  const found = forthcoming.exec(folded.text);
  if (!found) return null;
  const printed = text.slice(folded.starts[found.index], folded.starts[found.index + found[0].length]).trim();
  return biblatexKeys.get(found[0]) ?? printed;
}

/** True for a text that only says that a paper has not appeared, which the date then contains. */
export function isOnlyStatus(text: string): boolean {
  const status = findStatus(text);
  return status !== null && !/[\p{L}\d]/u.test(text.replace(status, ''));
}

/** True if a text only says that there is no date: `n.d.`, `[s.a.]`. */
export function isUndated(text: string): boolean {
  return undated.has(foldWords(text.replaceAll(/[[\](){},;:]/gu, ' ')));
}

/** Keys of `pubstate` that are not words. */
const biblatexKeys: ReadonlyMap<string, string> = new Map([
  ['inpress', 'in press'],
  ['inpreparation', 'in preparation'],
  ['aheadofprint', 'ahead of print'],
]);

function matchWords(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const alphabetic = longestFirst.filter((word) => !/[\p{Script=Han}\p{Script=Hangul}]/u.test(word));
  const others = longestFirst.filter((word) => !alphabetic.includes(word));
  return new RegExp(`(?<![\\p{L}\\d])(?:${alphabetic.join('|')})(?![\\p{L}\\d])|${others.join('|')}`, 'u');
}

const segmenter = new Intl.Segmenter('und');

/** A text folded letter by letter, with the original position of each resulting letter. */
function foldLetters(text: string): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const { segment } of segmenter.segment(text)) {
    const isSpace = /^[\s.~-]$/u.test(segment);
    const letters = isSpace ? (folded === '' || folded.endsWith(' ') ? '' : ' ') : foldWords(segment);
    starts.push(...Array.from({ length: letters.length }, () => at));
    folded += letters;
    at += segment.length;
  }
  return { text: folded, starts: [...starts, at] };
}
