import { slugify } from '../model/fold.ts';
import type { Duplicate } from './duplicates.ts';
import { foldSpelling } from './fold-spelling.ts';

/** The properties by which two papers are compared. */
export interface Comparable {
  /** Words of the title, without markup. */
  readonly title: string;
  /** Identifiers of the people who are authors. */
  readonly people: readonly string[];
}

export interface NearDuplicate<T> extends Duplicate<T> {
  /** True if the titles are equal; otherwise they are nearly equal: spelling variants, or similar titles by the same authors. */
  readonly isSameTitle: boolean;
}

/** The smallest share of common words in two titles by the same authors. */
const leastSimilarity = 0.75;
/** Shorter titles (`Editorial`, `A Reply`) by different authors are equal by chance. */
const leastTelling = 3;
/** A title that extends another one counts as nearly equal if the shorter one has at least this many words. */
const leastBeginning = 4;
/**
 * The number of preceding papers to which each paper is compared, among those with one title or by the same authors with similar
 * titles.
 */
const mostCompared = 20;

/**
 * Papers that may be duplicates, each reported once, with the first paper that it resembles and is not known to differ from. Takes
 * linear time, however many papers share authors.
 */
export function findNearDuplicates<T>(
  items: readonly T[],
  describe: (item: T) => Comparable,
  areTwo: (one: T, other: T) => boolean = () => false,
): readonly NearDuplicate<T>[] {
  const earlier = new Map<string, Compared<T>[]>();
  return items.flatMap((item): readonly NearDuplicate<T>[] => {
    const { title, people } = describe(item);
    const slug = slugify(title);
    const one = { item, slug, words: slug.split('-'), people };
    const keys = [foldSpelling(slug), ...nearKeys(one.words, people)];
    const [titled = [], ...neighbours] = keys.map((key) =>
      (earlier.get(key) ?? []).filter((other) => !areTwo(item, other.item)),
    );
    for (const key of keys) {
      const known = earlier.get(key) ?? [];
      earlier.set(key, [...known, one].slice(-mostCompared));
    }
    const first =
      titled.find((other) => isTelling(one, other)) ??
      neighbours.flat().find((other) => !titled.includes(other) && isNearTitle(one.words, other.words));
    return first ? [{ again: item, first: first.item, isSameTitle: first.slug === slug }] : [];
  });
}

interface Compared<T> {
  readonly item: T;
  readonly slug: string;
  readonly words: readonly string[];
  readonly people: readonly string[];
}

/** Whether the titles suggest that two papers are the same. */
const isTelling = <T>(one: Compared<T>, other: Compared<T>) =>
  Math.max(one.words.length, other.words.length) >= leastTelling ||
  one.people.some((person) => other.people.includes(person));

/** Nearly equal titles start or end with the same two words. */
function nearKeys(words: readonly string[], people: readonly string[]): readonly string[] {
  if (people.length === 0) return [];
  const authors = people.toSorted().join('+');
  return [`${authors} ${words.slice(0, 2).join('-')} …`, `${authors} … ${words.slice(-2).join('-')}`];
}

/** Titles that differ only in a number are parts of a series, or annual reports. */
function isNearTitle(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const differing = [...a.filter((word) => !b.includes(word)), ...b.filter((word) => !a.includes(word))];
  if (differing.some((word) => /^(?:\p{N}+\p{L}?|[ivx]+)$/u.test(word))) return false;
  if (shorter.length >= leastBeginning && shorter.every((word, index) => word === longer[index])) return true;
  const union = new Set([...a, ...b]).size;
  const common = new Set(a.filter((word) => b.includes(word))).size;
  return common / union >= leastSimilarity;
}
