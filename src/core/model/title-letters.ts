/** What divides the words of a title whose case may differ. */
export const wordBreak = /^[\s\-/–—~]$/u;

/** The letters of a word without commands and signs. */
export function titleLetters(word: string): string {
  return word.replaceAll(/\\(?:[A-Za-z]+|.)/gu, '').replaceAll(/[^\p{L}]/gu, '');
}
