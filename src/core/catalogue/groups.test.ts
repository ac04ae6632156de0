import { describe, expect, test } from 'vitest';
import { createRendered } from '../facts/publication.fixture.ts';
import { groupByCategory, groupByTopic, groupByYear, listCategories } from './groups.ts';

const paper = (id: string, year: number, code: string | null) =>
  createRendered({
    id,
    date: { year, month: null, day: null, yearInferred: false },
    category: code === null ? null : { id: code, name: `Name of ${code}`, archive: null, written: code },
  });
const papers = [
  paper('a', 2026, 'cs.CL'),
  paper('b', 2024, 'cs.LG'),
  paper('c', 2026, 'cs.LG'),
  paper('d', 2024, null),
];
const describeGroups = (groups: ReturnType<typeof groupByYear>) =>
  groups.map(({ key, name, publications }) => [key, name, publications.map(({ id }) => id).join(' ')]);

test('years with papers are listed newest first', () => {
  expect(describeGroups(groupByYear(papers))).toEqual([
    ['2026', '2026', 'a c'],
    ['2024', '2024', 'b d'],
  ]);
});

describe('categories', () => {
  test('are listed largest first, under their full names', () => {
    expect(describeGroups(groupByCategory(papers))).toEqual([
      ['cs.LG', 'Name of cs.LG', 'b c'],
      ['cs.CL', 'Name of cs.CL', 'a'],
    ]);
  });

  test('that share a name have their identifiers in it', () => {
    const named = (id: string) =>
      createRendered({
        id,
        category: { id, name: id === 'cs.CL' ? id : 'Machine Learning', archive: null, written: id },
      });
    const groups = groupByCategory(['cs.LG', 'stat.ML', 'cs.CL'].map(named));
    expect(groups.map(({ name }) => name)).toEqual(['cs.CL', 'Machine Learning (cs.LG)', 'Machine Learning (stat.ML)']);
  });

  test('of equal size are ordered by identifier', () => {
    const mixed = ['q-bio.NC', 'cs.LG', 'hep-th'].map((code) => paper(code, 2026, code));
    expect(groupByCategory(mixed).map(({ key, category }) => [key, category.id])).toEqual([
      ['cs.LG', 'cs.LG'],
      ['hep-th', 'hep-th'],
      ['q-bio.NC', 'q-bio.NC'],
    ]);
  });

  test.each([
    [
      ['cs.LG', 'cs.CL', ...Array<null>(30).fill(null)],
      ['cs.CL', 'cs.LG'],
    ],
    [['cs.LG', ...Array<null>(9).fill(null)], ['cs.LG']],
    [['cs.LG', ...Array<null>(10).fill(null)], []],
    [[null, null], []],
    [[], []],
  ])('of papers in %j that get pages are %j', (codes, expected) => {
    const mixed = codes.map((code, index) => paper(String(index), 2026, code));
    expect(listCategories(mixed).map(({ key }) => key)).toEqual(expected);
  });
});

test('topics are the keywords of several papers in their most frequent spelling, largest first', () => {
  const keywords = [['Wet walls', 'Moss'], ['wet-walls', 'moss'], ['wet-walls'], ['Rain']];
  const marked = keywords.map((own, index) => createRendered({ id: String(index), keywords: own }));
  expect(describeGroups(groupByTopic(marked))).toEqual([
    ['wet-walls', 'wet-walls', '0 1 2'],
    ['moss', 'Moss', '0 1'],
  ]);
});
