import { slugify } from '../model/fold.ts';

/**
 * Whether two names denote different venues. One may abbreviate the other: its letters occur in the other in the same order
 * (`NeurIPS`), or its words begin words of the other (`J. Chem. Phys.`).
 */
export function areTwoVenues(venue: string, other: string): boolean {
  const [words, others] = [listWords(venue), listWords(other)];
  if (words.length === 0 || others.length === 0 || isLatin(venue) !== isLatin(other)) return false;
  if (isWithin(words.join(''), slugify(other)) || isWithin(others.join(''), slugify(venue))) return false;
  return !words.some((word) => others.some((known) => known.startsWith(word) || word.startsWith(known)));
}

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

/** The significant words of a venue. */
const listWords = (venue: string): readonly string[] =>
  slugify(venue)
    .split('-')
    .filter((word) => word.length > 2 && !/^\d/u.test(word) && !commonWords.has(word));

const commonWords: ReadonlySet<string> = new Set(
  (
    'the and for fur und der die des proc proceedings conference conf workshop workshops symposium journal magazine transactions trans annual ' +
    'meeting international intl national european adjunct companion extended abstracts first second third'
  ).split(' '),
);

/** Whether the letters occur in a text in this order. */
function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters.charAt(at)) at += 1;
  return at >= letters.length;
}
