import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectiveSort,
  facetNames,
  formatState,
  noFilters,
  parseState,
  type SearchState,
  sortOrders,
  toggleFilter,
} from './state.ts';

const start: SearchState = { query: '', filters: noFilters, sort: 'relevance', asTyped: false };

describe('The address of a search', () => {
  it.each<[string, SearchState]>([
    ['', start],
    ['?q=gender+bias', { ...start, query: 'gender bias' }],
    ['?sort=oldest', { ...start, sort: 'oldest' }],
    [
      '?q=%3CMASK%3E&year=2024&year=2025&category=cs.CL&topic=Fairness&author=Jos%C3%A9+Mu%C3%B1oz&code=yes&sort=newest',
      {
        query: '<MASK>',
        filters: {
          year: ['2024', '2025'],
          category: ['cs.CL'],
          topic: ['Fairness'],
          author: ['José Muñoz'],
          code: ['yes'],
        },
        sort: 'newest',
        asTyped: false,
      },
    ],
    ['?q=modle&spelling=typed', { ...start, query: 'modle', asTyped: true }],
  ])('%j and its state are made from each other', (address, state) => {
    expect(parseState(address)).toEqual(state);
    expect(formatState(state)).toBe(address);
  });

  it.each([
    ['an unknown order', '?sort=best', start],
    ['an empty value', '?year=&q=', start],
    ['an unknown parameter', '?utm_source=mail', start],
    ['a value given twice', '?year=2024&year=2024', { ...start, filters: { ...noFilters, year: ['2024'] } }],
    ['space around the query', '?q=++bias+', { ...start, query: 'bias' }],
  ])('is read with %s', (_, address, state) => {
    expect(parseState(address)).toEqual(state);
  });

  it('reproduces any state', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 });
    const values = fc.uniqueArray(word);
    const filters = fc.record({ year: values, category: values, topic: values, author: values, code: values });
    const query = word.map((text) => text.trim());
    const states = fc.record({ query, filters, sort: fc.constantFrom(...sortOrders), asTyped: fc.boolean() });
    fc.assert(
      fc.property(states, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  it('is read from any text without an error, and settles', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const address = formatState(parseState(text));
        expect(formatState(parseState(address))).toBe(address);
      }),
    );
  });
});

describe('Filters', () => {
  it.each(facetNames)('of %s are chosen and removed by the same step', (name) => {
    const chosen = toggleFilter(toggleFilter(start, name, 'a'), name, 'b');
    expect(chosen.filters[name]).toEqual(['a', 'b']);
    expect(toggleFilter(chosen, name, 'a').filters[name]).toEqual(['b']);
  });
});

describe('The order of results', () => {
  it.each([
    ['', 'relevance', 'newest'],
    [' ', 'relevance', 'newest'],
    ['', 'oldest', 'oldest'],
    ['bias', 'relevance', 'relevance'],
    ['bias', 'newest', 'newest'],
  ] as const)('for the query %j sorted by %s is %s', (query, sort, expected) => {
    expect(effectiveSort({ ...start, query, sort })).toBe(expected);
  });
});
