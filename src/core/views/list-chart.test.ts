import { expect, test } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { createListChart } from './list-chart.ts';
import { createSiteData } from './site-data.fixture.ts';

const paper = (id: string, year: number | null, title = 'On Moss') =>
  createPublication({ id, title, date: { year, month: null, day: null, yearInferred: false } });

test('a year in the chart of a list links to where it begins, on this page or another one', () => {
  const title = 'x'.repeat(60_000);
  const data = createSiteData([2025, 2024, 2024, 2023].map((year, index) => paper(String(index), year, title)));
  const list = { scope: { kind: 'site' }, publications: data.catalogue.publications } as const;
  const chart = createListChart(list, { number: 2 }, data, (page) => data.urls.papers(page));
  expect(chart?.years.map(({ href }) => href)).toEqual([
    '/lab/papers/page/4/#year-2023',
    '#year-2024',
    '/lab/papers/#year-2025',
  ]);
});

test('a list of a single year has no chart', () => {
  const data = createSiteData([paper('a', 2025), paper('b', 2025), paper('c', null)]);
  const list = { scope: { kind: 'site' }, publications: data.catalogue.publications } as const;
  expect(createListChart(list, { number: 1 }, data, (page) => data.urls.papers(page))).toBeNull();
});
