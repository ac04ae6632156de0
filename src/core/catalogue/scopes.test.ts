import { expect, test } from 'vitest';
import { createRendered } from '../facts/publication.fixture.ts';
import { createCatalogue } from './catalogue.ts';
import { listFormerPages } from './scopes.ts';

const paper = (year: number, index: number) =>
  createRendered({
    id: `moss-${String(year)}-${String(index)}`,
    date: { year, month: null, day: null, yearInferred: false },
  });
const papers = [
  ...Array.from({ length: 2001 }, (_, index) => paper(2020, index)),
  ...Array.from({ length: 10 }, (_, index) => paper(2021, index)),
];
const catalogue = createCatalogue(papers, { people: [] });
const listPages = (...to: readonly string[]) =>
  listFormerPages(catalogue, [{ address: 'years/2019', to, reason: null }]).map(({ from, to: now }) => [from, now]);

test('Further pages of a former list redirect to the same pages of its successor', () => {
  expect(listPages('years/2020')).toEqual([
    ['years/2019/page/2', 'years/2020/page/2/'],
    ['years/2019/page/3', 'years/2020/page/3/'],
  ]);
  expect(listPages('years/2021')).toEqual([]);
  expect(listPages()).toEqual([]);
});

test('Further pages of a list that was split redirect to the page that names its successors', () => {
  expect(listPages('years/2020', 'years/2021')).toEqual(
    [2, 3, 4].map((page) => [`years/2019/page/${String(page)}`, 'years/2019/']),
  );
});
