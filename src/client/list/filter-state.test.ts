import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterProperties } from '../../core/search/filter-index.ts';
import { type FilterState, formatFilter, noFilter, parseFilter } from './filter-state.ts';

const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: null });
const word = fc.string().map((text) => text.trim());
const anyState: fc.Arbitrary<FilterState> = fc.record({
  text: word,
  from: year,
  to: year,
  category: word,
  topic: word,
  member: word,
  has: fc.subarray([...filterProperties]),
});

describe('The state of the filter', () => {
  it('is restored from its address', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseFilter(formatFilter(state))).toEqual(state);
      }),
    );
  });

  it('is empty for an address without valid parameters', () => {
    expect(formatFilter(noFilter)).toBe('');
    expect(parseFilter('?q=moss&from=soon&has=wings')).toEqual(noFilter);
  });

  it('has all of its fields for any address', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(Object.keys(parseFilter(search))).toEqual(Object.keys(noFilter));
      }),
    );
  });
});
