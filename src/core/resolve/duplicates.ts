import { slugify } from '../model/fold.ts';

/** A paper that is there again, and the first paper that says the same. */
export interface Duplicate<T> {
  readonly again: T;
  readonly first: T;
}

/** Finds items that say the same: `describe` gives the texts that make an item what it is, and case, accents and punctuation do not count. */
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
