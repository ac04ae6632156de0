import { expect, test } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { hasManyAuthors, mostAuthors } from '../model/many-authors.ts';
import { shortenAuthors } from './few-authors.ts';

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `Ada N${String.fromCharCode(97 + (index % 26))}${String(index)}`);
const paperOf = (count: number) => createPublication({}, names(count));

test('Up to 50 authors are all named', () => {
  const paper = paperOf(mostAuthors);
  expect(hasManyAuthors(paper)).toBe(false);
  expect(shortenAuthors(paper, () => false)).toBe(paper);
});

test('Of more than 50 authors, the first ten and the people of the site are named, with et al.', () => {
  const paper = createPublication({}, names(3000).with(2000, 'Zoe Abel'));
  const { authors, etal } = shortenAuthors(paper, (person) => person === 'zoe-abel');
  expect(authors).toEqual([...paper.authors.slice(0, 10), paper.authors[2000]]);
  expect(etal).toBe(true);
});
