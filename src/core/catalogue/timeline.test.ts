import { describe, expect, test } from 'vitest';
import { createRendered } from '../facts/publication.fixture.ts';
import { groupByCategory, groupByYear } from './groups.ts';
import { createTimeline } from './timeline.ts';

const paper = (year: number | null, code: string | null) =>
  createRendered({
    date: { year, month: null, day: null, yearInferred: false },
    category: code === null ? null : { id: code, name: code, archive: null, written: code },
  });

function timelineOf(papers: readonly (readonly [number | null, string | null])[], coloured?: number) {
  const publications = papers.map(([year, code]) => paper(year, code));
  const timeline = createTimeline(groupByYear(publications), groupByCategory(publications).slice(0, coloured));
  return { ...timeline, categories: timeline.categories.map(({ key }) => key) };
}

describe('a timeline', () => {
  test('has every year from the first to the last, even those without papers', () => {
    expect(
      timelineOf([
        [2026, 'LG'],
        [2022, 'CL'],
        [2026, 'CL'],
        [2024, 'LG'],
        [2026, 'LG'],
      ]),
    ).toEqual({
      categories: ['LG', 'CL'],
      hasOthers: false,
      yearless: [],
      years: [
        { year: 2022, total: 1, counts: [0, 1, 0], selected: 0 },
        { year: 2023, total: 0, counts: [0, 0, 0], selected: 0 },
        { year: 2024, total: 1, counts: [1, 0, 0], selected: 0 },
        { year: 2025, total: 0, counts: [0, 0, 0], selected: 0 },
        { year: 2026, total: 3, counts: [2, 1, 0], selected: 0 },
      ],
    });
  });

  test('counts papers without a category as “others”', () => {
    expect(
      timelineOf([
        [2026, null],
        [2026, 'CL'],
      ]),
    ).toEqual({
      categories: ['CL'],
      hasOthers: true,
      yearless: [],
      years: [{ year: 2026, total: 2, counts: [1, 1], selected: 0 }],
    });
  });

  test('counts papers without a year separately', () => {
    const { years, yearless, hasOthers } = timelineOf([
      [2026, 'CL'],
      [null, 'CL'],
      [null, null],
    ]);
    expect([years, yearless, hasOthers]).toEqual([
      [{ year: 2026, total: 1, counts: [1, 0], selected: 0 }],
      [{ key: 'undated', total: 2, counts: [1, 1] }],
      true,
    ]);
  });

  test('distinguishes the categories with a colour, and counts all others as “others”', () => {
    const papers = [
      [2026, 'A'],
      [2026, 'A'],
      [2026, 'B'],
      [2026, 'C'],
    ] as const;
    expect(timelineOf(papers, 3)).toMatchObject({ categories: ['A', 'B', 'C'], hasOthers: false });
    expect(timelineOf([...papers, [2026, 'D']], 3)).toMatchObject({
      categories: ['A', 'B', 'C'],
      hasOthers: true,
      years: [{ total: 5, counts: [2, 1, 1, 1] }],
    });
  });

  test('has no “others” if no paper has a category', () => {
    expect(timelineOf([[2026, null]])).toEqual({
      categories: [],
      hasOthers: false,
      yearless: [],
      years: [{ year: 2026, total: 1, counts: [1], selected: 0 }],
    });
  });

  test('is empty without papers', () => {
    expect(timelineOf([])).toEqual({ categories: [], hasOthers: false, yearless: [], years: [] });
  });
});
