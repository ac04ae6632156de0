import { countEdits } from '../model/count-edits.ts';

/**
 * The likeness of two lists of authors in any order. `most`: one list contains the other, or they share half; `none`: nobody is on
 * both.
 */
export type AuthorLikeness = 'same' | 'most' | 'some' | 'none' | 'unknown';

/** The most differently spelled names on each side that are compared one by one. */
const mostCompared = 12;

/** Compares authors by their identifiers, such as `li-van-der-berg`. */
export function compareAuthors(people: readonly string[], known: readonly string[]): AuthorLikeness {
  if (people.length === 0 || known.length === 0) return 'unknown';
  const [one, other] = [new Set(people), new Set(known)];
  const restOfOne = [...one].filter((person) => !other.has(person));
  const restOfOther = [...other].filter((person) => !one.has(person));
  const shared = one.size - restOfOne.length + countAlike(restOfOne, restOfOther);
  const [fewer, more] = [Math.min(one.size, other.size), Math.max(one.size, other.size)];
  if (shared === more) return 'same';
  if (shared === fewer || shared * 2 >= more) return 'most';
  if (shared > 0) return 'some';
  return isRenamed(people, known) ? 'unknown' : 'none';
}

function countAlike(people: readonly string[], known: readonly string[]): number {
  const open = new Set(known.slice(0, mostCompared));
  return people.slice(0, mostCompared).filter((person) => {
    const match = [...open].find((other) => areSpellings(person, other));
    return match !== undefined && open.delete(match);
  }).length;
}

/** Initials, middle names, order and typing errors: `a-example`, `ada-b-example`, `example-ada`, `ada-exmaple`. */
function areSpellings(one: string, other: string): boolean {
  const [names, others] = [one.split('-'), other.split('-')];
  if (names.toSorted().join('-') === others.toSorted().join('-')) return true;
  const [given = '', givenOther = ''] = [names[0], others[0]];
  const [family = '', familyOther = ''] = [names.at(-1), others.at(-1)];
  if (names.length < 2 || others.length < 2) return isTypingError(one, other);
  const isSameFamily = family === familyOther || isTypingError(family, familyOther);
  const isSameGiven = given.startsWith(givenOther) || givenOther.startsWith(given) || isTypingError(given, givenOther);
  return isSameFamily && isSameGiven;
}

function isTypingError(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 4 && countEdits(one, other, 2) === 1;
}

/** A single author may have changed the family name; several do not at once. */
function isRenamed([person = '', ...others]: readonly string[], [known = '', ...rest]: readonly string[]): boolean {
  const given = person.split('-')[0] ?? '';
  return others.length + rest.length === 0 && given.length > 2 && given === known.split('-')[0];
}
