import { slugify } from '../model/fold.ts';
import type { Repetition } from './duplicates.ts';

/** What two papers are compared by. */
export interface Comparable {
  /** Words of the title, without markup. */
  readonly title: string;
  /** Identifiers of the people who are authors. */
  readonly people: readonly string[];
}

export interface NearRepetition<T> extends Repetition<T> {
  /** True when the titles are the same; else the authors are, and the titles nearly. */
  readonly isSameTitle: boolean;
}

/** Share of the words that two titles by the same authors have in common at least. */
const leastSimilarity = 0.75;
/** Shorter titles (`Editorial`, `A Reply`) are the same by chance where the authors are others. */
const leastTelling = 3;
/** A title that goes on where another one ends is nearly the same when that one has as many words at least. */
const leastBeginning = 4;
/** Of papers by the same authors whose titles begin or end alike, each is compared with so many before it at most. */
const mostCompared = 20;

/**
 * Papers that may be another one once more, each told once, with the first paper that it resembles. Takes a time that grows
 * with the number of papers only, however many are by the same authors.
 */
export function findNearRepetitions<T>(
  items: readonly T[],
  describe: (item: T) => Comparable,
): readonly NearRepetition<T>[] {
  const titles = new Map<string, { readonly item: T; readonly people: readonly string[] }>();
  const neighbours = new Map<string, { readonly item: T; readonly words: readonly string[] }[]>();
  return items.flatMap((item): readonly NearRepetition<T>[] => {
    const { title, people } = describe(item);
    const slug = slugify(title);
    const words = slug.split('-');
    const keys = nearKeys(words, people);
    const near = keys
      .flatMap((key) => neighbours.get(key)?.slice(-mostCompared) ?? [])
      .find((other) => isNearTitle(words, other.words));
    for (const key of keys) {
      const list = neighbours.get(key);
      if (list) list.push({ item, words });
      else neighbours.set(key, [{ item, words }]);
    }
    const first = titles.get(slug);
    if (!first) titles.set(slug, { item, people });
    else if (words.length >= leastTelling || people.some((person) => first.people.includes(person)))
      return [{ again: item, first: first.item, isSameTitle: true }];
    return near && near.item !== first?.item ? [{ again: item, first: near.item, isSameTitle: false }] : [];
  });
}

/** Titles that are nearly the same begin or end with the same two words. */
function nearKeys(words: readonly string[], people: readonly string[]): readonly string[] {
  if (people.length === 0) return [];
  const authors = people.toSorted().join('+');
  return [`${authors} ${words.slice(0, 2).join('-')} …`, `${authors} … ${words.slice(-2).join('-')}`];
}

/** Titles that differ in a number only are the parts of a series, or reports of several years. */
function isNearTitle(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const differing = [...a.filter((word) => !b.includes(word)), ...b.filter((word) => !a.includes(word))];
  if (differing.some((word) => /^(?:\p{N}+\p{L}?|[ivx]+)$/u.test(word))) return false;
  if (shorter.length >= leastBeginning && shorter.every((word, index) => word === longer[index])) return true;
  const union = new Set([...a, ...b]).size;
  const common = new Set(a.filter((word) => b.includes(word))).size;
  return common / union >= leastSimilarity;
}
