import { describe, expect, it } from 'vitest';
import { arrangeFacet } from './facets.ts';

const values = (facet: ReturnType<typeof arrangeFacet>) => facet.options.map(({ value }) => value);

describe('The options of a facet', () => {
  it('are years from new to old', () => {
    expect(values(arrangeFacet('year', { '2023': 9, '2025': 1, '2024': 5 }, [], 9))).toEqual(['2025', '2024', '2023']);
  });

  it('are others by their number of papers, then by name', () => {
    expect(values(arrangeFacet('author', { Cem: 1, Ann: 1, Bo: 3 }, [], 9))).toEqual(['Bo', 'Ann', 'Cem']);
  });

  it('leave out what would find nothing, unless it is chosen', () => {
    expect(arrangeFacet('category', { 'cs.CL': 2, 'cs.LG': 0, 'cs.AI': 0 }, ['cs.AI'], 9).options).toEqual([
      { value: 'cs.CL', count: 2, chosen: false },
      { value: 'cs.AI', count: 0, chosen: true },
    ]);
  });

  it('are cut at the limit, chosen ones excepted', () => {
    const facet = arrangeFacet('author', { a: 5, b: 4, c: 3, d: 2 }, ['d'], 2);
    expect(values(facet)).toEqual(['a', 'b', 'd']);
    expect(facet.hidden).toBe(1);
  });

  it('have a chosen value that the index does not know', () => {
    expect(arrangeFacet('year', {}, ['1066'], 9).options).toEqual([{ value: '1066', count: 0, chosen: true }]);
  });
});
