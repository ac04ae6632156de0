import { slugify } from '../model/fold.ts';

/** What is known of a paper when it is to be recognised. */
export interface Recognisable {
  /** Words of the title, without markup. */
  readonly title: string;
  /** Identifiers of the people who are authors. */
  readonly people: readonly string[];
  /** `2025-05-21`, or less of it. */
  readonly date: string;
  readonly abstract: string | null;
}

/** How many words of an abstract its mark takes. */
const abstractWords = 40;

/**
 * The marks by which a paper is known again, in words that a person can read: its title, its authors and date, and a sum of the
 * beginning of its abstract. One of them is enough, so that the others may change.
 */
export function takeMarks({ title, people, date, abstract }: Recognisable): readonly string[] {
  const start = slugify(abstract ?? '')
    .split('-')
    .slice(0, abstractWords)
    .join('-');
  return [
    `title:${slugify(title)}`,
    ...(people.length > 0 ? [`authors:${people.join('+')}@${date}`] : []),
    ...(start === '' ? [] : [`abstract:${sumText(start)}`]),
  ];
}

/** A short sum of a text (FNV-1a, 52 bits): to tell a few thousand texts apart, not to keep a secret. */
function sumText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ code, 0x85ebca6b) >>> 0;
  }
  return (low.toString(36) + high.toString(36)).padStart(13, '0');
}
