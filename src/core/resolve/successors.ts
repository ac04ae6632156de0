import { personSlug } from '../model/person.ts';
import type { NamedAuthor } from './name-variants.ts';

/** The current identity of a person, and whether the names are alike. */
export interface Successor {
  readonly person: string;
  readonly isAlike: boolean;
}

/** The least likeness of two names of one person, on a paper where exactly this person is new. */
const leastLikeness = 0.3;
/** The same for a person who was on the paper before. */
const leastLikenessAmongAll = 0.5;
/** If more authors are new, the paper belongs to a large collaboration, and only positions are compared. */
const mostCompared = 100;

/**
 * Finds the current identity of a former author of a paper. `before` are the identifiers of all former authors and `now` the current
 * authors, both in the order of the paper. It is the new author with the most similar name, at the same position, or the only one;
 * otherwise another author with a similar name. Null if none is known to be the same person.
 */
export function createSuccessorFinder(
  before: readonly string[],
  now: readonly NamedAuthor[],
): (person: string) => Successor | null {
  const former = new Set(before);
  const current = new Map(now.map((author) => [author.person, author]));
  const fresh = [...current.values()].filter(({ person }) => !former.has(person));
  const lost = before.filter((person) => !current.has(person));
  const findFresh = createLikenessFinder(fresh);
  return (person) => {
    const alike = findFresh(person, leastLikeness);
    if (alike) return { person: alike, isAlike: true };
    const place = now.length === before.length ? now[before.indexOf(person)] : undefined;
    const only = lost.length === 1 && fresh.length === 1 ? fresh[0] : undefined;
    const found = place && !former.has(place.person) ? place : only;
    if (found) return { person: found.person, isAlike: false };
    const other = createLikenessFinder([...current.values()])(person, leastLikenessAmongAll);
    return other === null ? null : { person: other, isAlike: true };
  };
}

/** Finds the author whose name is most like an identifier; null if none is near enough. */
function createLikenessFinder(authors: readonly NamedAuthor[]): (person: string, least: number) => string | null {
  if (authors.length > mostCompared) return () => null;
  const forms = authors.map(({ person, name }) => ({
    person,
    pairs: [pairLetters(person), pairLetters(personSlug(name))],
  }));
  return (wanted, least) => {
    const own = pairLetters(wanted);
    const [best] = forms
      .map(({ person, pairs }) => ({ person, likeness: Math.max(...pairs.map((other) => compare(own, other))) }))
      .toSorted((a, b) => b.likeness - a.likeness);
    return best && best.likeness >= least ? best.person : null;
  };
}

/** Pairs of adjacent letters. */
function pairLetters(slug: string): ReadonlySet<string> {
  const letters = Array.from(slug);
  return new Set(letters.map((letter, index) => letter + (letters[index + 1] ?? '')));
}

/** The share of pairs that two sets have in common (Dice), 0 to 1. */
function compare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}
