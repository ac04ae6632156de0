import { expect, it } from 'vitest';
import { findTexts } from '../texts/find-texts.ts';
import { describeYear } from './describe-year.ts';

const texts = findTexts('en');

it.each([
  [[0, 0, 0], '2025: no papers'],
  [[1, 0, 0], '2025: 1 paper, Moss'],
  [[2, 1200, 3], '2025: 1,205 papers, Fern 1,200, Moss 2, other 3'],
])('A year with the counts %j is described in words', (counts, words) => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  expect(describeYear({ year: 2025, total, counts, selected: 0 }, ['Moss', 'Fern'], texts)).toBe(words);
});

it('A year of a site without categories has only its number of papers', () => {
  expect(describeYear({ year: 2025, total: 2, counts: [2], selected: 0 }, [], texts)).toBe('2025: 2 papers');
});

it('Selected papers are counted last', () => {
  const year = { year: 2025, total: 3, counts: [3, 0], selected: 2 };
  expect(describeYear(year, ['Moss'], texts)).toBe('2025: 3 papers, Moss, Selected papers 2');
});
