import { expect, test } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { createListTools } from './list-tools.ts';
import type { SiteData } from './site-data.ts';
import { createSiteData } from './site-data.fixture.ts';

const paper = (id: string, year: number | null, fields = {}) =>
  createPublication({ id, date: { year, month: null, day: null, yearInferred: false }, ...fields });

const listOf = ({ catalogue: { publications } }: SiteData) => ({ scope: { kind: 'site' } as const, publications });

test('a list has filters only for values that its papers have', () => {
  const data = createSiteData(
    [
      paper('a', 2025, { code: true, keywords: ['Walls', 'Moss'] }),
      paper('b', 2024, { keywords: ['walls'] }),
      paper('c', 2024, { keywords: ['Moss', 'Rain'] }),
      paper('d', null),
    ],
    'people: [{ name: Mira Okafor }]',
  );
  expect(createListTools(listOf(data), data)).toEqual({
    categories: [{ value: 'cs.CV', name: 'Computer Vision' }],
    topics: [
      { value: 'moss', name: 'Moss' },
      { value: 'walls', name: 'Walls' },
    ],
    members: [{ value: 'mira-okafor', name: 'Mira Okafor' }],
    code: 'Code',
    hasLinks: false,
  });
});
