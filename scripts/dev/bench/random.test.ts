import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

describe('The seeded generator', () => {
  it('gives the same sequence for the same seed and another for a different seed', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('draws each number of a range about equally often', () => {
    const random = createRandom(1);
    const draws = Array.from({ length: 4000 }, () => random.below(4));
    for (const number of [0, 1, 2, 3]) {
      expect(draws.filter((draw) => draw === number).length / draws.length).toBeCloseTo(0.25, 1);
    }
  });

  it('picks earlier items more often with “pickCommon”', () => {
    const random = createRandom(1);
    const picks = Array.from({ length: 2000 }, () => random.pickCommon(['a', 'b', 'c']));
    const count = (item: string) => picks.filter((pick) => pick === item).length;
    expect(count('a')).toBeGreaterThan(count('b'));
    expect(count('b')).toBeGreaterThan(count('c'));
    expect(count('c')).toBeGreaterThan(0);
  });

  it('picks items in proportion to their weights', () => {
    const random = createRandom(1);
    const picks = Array.from({ length: 2000 }, () =>
      random.pickWeighted([
        ['rare', 1],
        ['common', 9],
        ['never', 0],
      ]),
    );
    const share = (item: string) => picks.filter((pick) => pick === item).length / picks.length;
    expect(share('rare')).toBeCloseTo(0.1, 1);
    expect(share('common')).toBeCloseTo(0.9, 1);
    expect(share('never')).toBe(0);
  });

  it('refuses to pick from an empty list', () => {
    expect(() => createRandom(1).pick([])).toThrow(RangeError);
  });
});
