import { expect, test } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { createListTools } from './list-tools.ts';
import type { SiteData } from './site-data.ts';
import { createSiteData } from './site-data.fixture.ts';

const paper = (id: string, year: number | null, fields = {}) =>
  createPublication({ id, date: { year, month: null, day: null, yearInferred: false }, ...fields });

const listOf = ({ catalogue: { publications } }: SiteData) => ({ scope: { kind: 'site' } as const, publications });

test('a list is narrowed by what its papers have', () => {
  const data = createSiteData(
    [paper('a', 2025, { code: true }), paper('b', 2024), paper('c', 2024), paper('d', null)],
    'people: [{ name: Mira Okafor }]',
  );
  expect(createListTools(listOf(data), { number: 1 }, data, (page) => data.urls.papers(page))).toEqual({
    years: ['2025', '2024'],
    categories: [{ value: 'cs.CV', name: 'Computer Vision' }],
    members: [{ value: 'mira-okafor', name: 'Mira Okafor' }],
    code: 'Code',
    hasLinks: false,
    rail: [
      { name: 'Undated', href: '#year-undated', count: '1' },
      { name: '2025', href: '#year-2025', count: '1' },
      { name: '2024', href: '#year-2024', count: '2' },
    ],
  });
});

test('the tools of each page of a list are for all of it, and lead to the page where a year begins', () => {
  const title = 'x'.repeat(60_000);
  const data = createSiteData([2025, 2024, 2024, 2023].map((year, index) => paper(String(index), year, { title })));
  const create = (number: number) => createListTools(listOf(data), { number }, data, (page) => data.urls.papers(page));
  const { rail, ...others } = create(2) ?? {};
  expect(rail?.map(({ href }) => href)).toEqual([
    '/lab/papers/#year-2025',
    '#year-2024',
    '/lab/papers/page/4/#year-2023',
  ]);
  expect(others).toEqual({ ...create(1), rail: undefined });
});
