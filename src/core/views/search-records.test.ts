import { describe, expect, test } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { listSearchRecords } from './search-records.ts';
import { createSiteData } from './site-data.fixture.ts';

const toLetters = (number: number) => String(number).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));

/** 25 papers: each with as many authors of its own, and all with Ada Grace. Bo Chen has one. */
function createRecords(authorsOfEach: number) {
  const papers = Array.from({ length: 25 }, (_, paper) => {
    const own = Array.from({ length: authorsOfEach }, (_, index) => `Mira O${toLetters(paper * 100 + index + 1000)}`);
    return createPublication({ id: `p${String(paper)}` }, ['Ada Grace', ...(paper === 0 ? ['Bo Chen'] : []), ...own]);
  });
  return listSearchRecords(createSiteData(papers, 'people: [{ name: Bo Chen, role: owner }]'));
}

describe('The filter by author', () => {
  test('lists all authors of a site with up to a thousand', () => {
    for (const { filters } of createRecords(39)) {
      expect(filters['author']?.length).toBeGreaterThanOrEqual(40);
      expect(filters).not.toHaveProperty('rare-author');
    }
  });

  test('lists the authors of several papers and the owner on a site with more authors', () => {
    const [first, second] = createRecords(40);
    expect(first?.filters['author']).toEqual(['Ada Grace', 'Bo Chen']);
    expect(second?.filters['author']).toEqual(['Ada Grace']);
    expect(second?.filters['rare-author']).toHaveLength(40);
  });
});
