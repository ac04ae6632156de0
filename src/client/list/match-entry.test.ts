import { describe, expect, it } from 'vitest';
import { foldText } from '../../core/model/fold.ts';
import type { FilterRow } from '../../core/search/filter-index.ts';
import { type FilterState, noFilter } from './filter-state.ts';
import { createMatcher } from './match-entry.ts';

const row: FilterRow = {
  text: foldText('Moss on Old Roofs Ada Muñoz, Łukasz Nowak Botany'),
  year: 2021,
  category: 'q-bio.PE',
  topics: ['walls', 'rain'],
  members: ['ada-munoz'],
  has: ['code'],
};
const fits = (state: Partial<FilterState>) => createMatcher({ ...noFilter, ...state })(row);

describe('An entry', () => {
  it.each<Partial<FilterState>>([
    {},
    { text: 'roofs moss' },
    { text: 'MUNOZ' },
    { text: 'lukasz' },
    { text: 'Muñoz roo' },
    { from: 2021, to: 2021 },
    { from: 2019 },
    { from: 2023, to: 2020 },
    { topic: 'rain' },
    { category: 'q-bio.PE', member: 'ada-munoz', has: ['code'] },
  ])('matches %j', (state) => {
    expect(fits(state)).toBe(true);
  });

  it.each<Partial<FilterState>>([
    { text: 'roofs lichen' },
    { from: 2022 },
    { to: 2020 },
    { category: 'cs.CL' },
    { topic: 'wall' },
    { member: 'ada' },
    { has: ['code', 'links'] },
  ])('does not match %j', (state) => {
    expect(fits(state)).toBe(false);
  });
});
