import { expect, test } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { planYearPages } from './group-page.ts';
import { createSiteData } from './site-data.fixture.ts';

const date = { month: null, day: null, yearInferred: false };

test('The page of forthcoming papers does not speak of a year', () => {
  const papers = [
    ...['a', 'b'].map((id) => createPublication({ id, date: { ...date, year: null, status: 'in press' } })),
    ...['c', 'd'].map((id) => createPublication({ id, date: { ...date, year: 2024 } })),
  ];
  const data = createSiteData(papers);
  const { texts, site } = data;
  const views = planYearPages(data).map((page) => page.createView());
  const pages = views.map(({ head, shares }) => [shares?.people?.title, head.description]);
  expect(pages).toEqual([
    [texts.authors, `2 papers by ${site.title}.`],
    [texts.mostThisYear, `2 papers of 2024 by ${site.title}.`],
  ]);
});
