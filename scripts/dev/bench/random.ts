/** Random values from a seeded generator: the same seed gives the same values in the same order. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** An integer from 0 up to, but not including, `end`. */
  below(end: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An item of a list, earlier ones more often, like the words of a language. */
  pickCommon<T>(items: readonly T[]): T;
  /** An item of a weighted list. */
  pickWeighted<T>(items: readonly (readonly [item: T, weight: number])[]): T;
}

/** Creates a generator from an integer seed. The algorithm is mulberry32, in the public domain, by Tommy Ettinger. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, below(items.length)),
    // The inverse of the harmonic distribution: the nth word is about n times rarer than the first.
    pickCommon: (items) => itemAt(items, Math.floor((items.length + 1) ** next()) - 1),
    pickWeighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const found = items.find(([, weight]) => (left -= weight) < 0);
      return (found ?? itemAt(items, items.length - 1))[0];
    },
  };
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined)
    throw new RangeError(`There is no item ${String(index)} in a list of ${String(items.length)}.`);
  return item;
}
