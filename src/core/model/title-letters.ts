/** Separators of title words whose case may differ. */
export const wordBreak = /^[\s\-/–—~]$/u;

/** The letters of a word without commands and punctuation. */
export function titleLetters(word: string): string {
  return word.replaceAll(/\\(?:[A-Za-z]+|.)/gu, '').replaceAll(/[^\p{L}]/gu, '');
}
