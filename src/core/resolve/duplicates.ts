import { slugify } from '../model/fold.ts';

/** A repeated paper, and its first occurrence. */
export interface Duplicate<T> {
  readonly again: T;
  readonly first: T;
}

/**
 * Finds items with the same content: `describe` returns the texts that make up an item, compared without case, accents and
 * punctuation.
 */
export function findDuplicates<T>(
  items: readonly T[],
  describe: (item: T) => readonly string[],
): readonly Duplicate<T>[] {
  const firsts = new Map<string, T>();
  return items.flatMap((item) => {
    const key = describe(item).map(slugify).join('\n');
    const first = firsts.get(key);
    if (first !== undefined) return [{ again: item, first }];
    firsts.set(key, item);
    return [];
  });
}
