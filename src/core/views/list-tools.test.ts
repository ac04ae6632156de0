import { expect, test } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { createListTools } from './list-tools.ts';
import { createSiteData } from './site-data.fixture.ts';

const paper = (id: string, year: number | null, fields = {}) =>
  createPublication({ id, date: { year, month: null, day: null, yearInferred: false }, ...fields });

const data = createSiteData(
  [paper('a', 2025, { code: true }), paper('b', 2024), paper('c', 2024), paper('d', null)],
  'people: [{ name: Mira Okafor }]',
);
const { publications } = data.catalogue;

test('a list is narrowed by what is on the page', () => {
  expect(createListTools({ items: publications, number: 1, count: 1 }, data)).toEqual({
    years: ['2025', '2024'],
    categories: [{ value: 'cs.CV', name: 'Computer Vision' }],
    members: [{ value: 'mira-okafor', name: 'Mira Okafor' }],
    code: 'Code',
    hasLinks: false,
    isPart: false,
    rail: [
      { name: 'Undated', href: '#year-undated', count: '1' },
      { name: '2025', href: '#year-2025', count: '1' },
      { name: '2024', href: '#year-2024', count: '2' },
    ],
  });
});

test('a year that is on other pages only leads to the first of them', () => {
  const { rail, isPart, code } = createListTools({ items: publications.slice(2, 3), number: 2, count: 2 }, data);
  expect({ isPart, code }).toEqual({ isPart: true, code: null });
  expect(rail[1]?.href).toBe('/lab/papers/#year-2025');
});
