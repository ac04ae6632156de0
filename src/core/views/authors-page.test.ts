import { expect, test } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { planAuthorsPages } from './authors-page.ts';
import { createSiteData } from './site-data.fixture.ts';

test('every page of authors links each letter to the page on which it begins', () => {
  const names = (letter: string, count: number) =>
    Array.from(
      { length: count },
      (_, index) => `Ada ${letter}${String.fromCodePoint(97 + (index % 26))}r${'o'.repeat(index)}`,
    );
  const papers = [names('A', 600), names('M', 600), names('Z', 2)].flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / 40) }, (_, index) => {
      const authors = list.slice(index * 40, (index + 1) * 40);
      return createPublication({ id: authors[0] ?? '' }, authors);
    }),
  );
  const pages = planAuthorsPages(createSiteData(papers)).map(({ createView }) => createView());
  const address = '/lab/authors/';
  expect(pages.map(({ letters }) => letters.map(({ href }) => href))).toEqual([
    ['#letter-A', '#letter-M', `${address}page/2/#letter-Z`],
    [`${address}#letter-A`, `${address}#letter-M`, '#letter-Z'],
  ]);
  expect(pages[1]?.initials.map(({ initial }) => initial)).toEqual(['M', 'Z']);
});
