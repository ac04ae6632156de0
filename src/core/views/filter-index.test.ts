import { expect, test } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { readFilterIndex } from '../search/filter-index.ts';
import { createFilterIndex } from './filter-index.ts';
import { createSiteData } from './site-data.fixture.ts';

test('the filter index has the words and the filter values of each entry', () => {
  const papers = [
    createPublication({ id: 'a', keywords: ['Wet walls', 'Dust'], title: 'Möss on $x^2$', code: true }),
    createPublication({
      id: 'b',
      keywords: ['wet walls'],
      title: 'Fern',
      date: { year: null, month: null, day: null, yearInferred: false },
    }),
  ];
  const data = createSiteData(papers, 'people: [{ name: Mira Okafor }]');
  const rows = readFilterIndex(createFilterIndex(data.catalogue.publications, data));
  expect(rows.map(({ text: _text, ...row }) => row)).toEqual([
    { year: Infinity, category: 'cs.CV', topics: ['wet-walls'], members: ['mira-okafor'], has: [] },
    { year: 2025, category: 'cs.CV', topics: ['wet-walls'], members: ['mira-okafor'], has: ['code'] },
  ]);
  expect(rows[1]?.text).toMatch(/^moss on x2 mira okafor.* code cs\.cv computer vision$/);
});
