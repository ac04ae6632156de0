import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRendered } from '../facts/publication.fixture.ts';
import { hasRoomForAbstracts, pageSize, paginate, paginatePapers } from './paging.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const papers = (count: number, titleLength: number, abstractLength = 0) =>
  numbers(count).map(() => createRendered({ title: 'x'.repeat(titleLength), abstract: 'x'.repeat(abstractLength) }));

describe('paginate', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [1000, [1000]],
    [1001, [1000, 1]],
    [3000, [1000, 1000, 1000]],
  ])('divides %i entries into pages of %j', (count, sizes) => {
    const pages = paginate(numbers(count));
    expect(pages.map(({ items }) => items.length)).toEqual(sizes);
    expect(pages.map(({ number }) => number)).toEqual(numbers(sizes.length).map((index) => index + 1));
    for (const page of pages) expect(page.count).toBe(sizes.length);
  });
});

describe('paginatePapers', () => {
  test('shows 500 papers of usual length on one page, and fewer with long titles', () => {
    expect(paginatePapers(papers(500, 80)).length).toBe(1);
    expect(paginatePapers(papers(1000, 1000)).length).toBeGreaterThan(5);
  });

  test('gives a page of its own to a paper that is too long for any page', () => {
    const [long] = papers(1, 200_000);
    const [short] = papers(1, 10);
    const list = [short, long, short].filter((paper) => paper !== undefined);
    expect(paginatePapers(list).map(({ items }) => items.length)).toEqual([1, 1, 1]);
  });

  test('shows every paper once, in order, without an empty page', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60_000), { minLength: 1, maxLength: 12 }), (lengths) => {
        const list = lengths.flatMap((length) => papers(1, length));
        const pages = paginatePapers(list);
        expect(pages.flatMap(({ items }) => items)).toEqual(list);
        for (const { items } of pages) {
          expect(items.length).toBeGreaterThan(0);
          expect(items.length).toBeLessThanOrEqual(pageSize);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('abstracts', () => {
  test.each([
    ['100 papers of usual length', papers(100, 80, 1200), true],
    ['101 papers', papers(101, 10, 10), false],
    ['a few papers with very long abstracts', papers(10, 80, 50_000), false],
    ['no papers', [], true],
  ])('of %s are shown only if there is room', (_, list, expected) => {
    expect(hasRoomForAbstracts(list)).toBe(expected);
  });
});
