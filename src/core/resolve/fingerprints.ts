import { slugify } from '../model/fold.ts';
import { sumText } from '../model/sum-text.ts';

/** What is known of a paper when it is to be recognised. */
export interface Recognisable {
  /** Words of the title, without markup. */
  readonly title: string;
  /** Identifiers of the people who are authors. */
  readonly people: readonly string[];
  /** `2025-05-21`, or less of it. */
  readonly date: string;
  readonly abstract: string | null;
  readonly doi: string | null;
}

/** How many words of an abstract its mark takes. */
const abstractWords = 40;

/**
 * The marks by which a paper is known again, in words that a person can read: its title, its DOI, its authors and date, and a sum of the
 * beginning of its abstract. One of them is enough, so that the others may change.
 */
export function takeMarks({ title, people, date, abstract, doi }: Recognisable): readonly string[] {
  const start = slugify(abstract ?? '')
    .split('-')
    .slice(0, abstractWords)
    .join('-');
  return [
    `title:${slugify(title)}`,
    ...(doi === null ? [] : [`doi:${doi.toLowerCase()}`]),
    ...(people.length > 0 ? [`authors:${people.join('+')}@${date}`] : []),
    ...(start === '' ? [] : [`abstract:${sumText(start)}`]),
  ];
}
