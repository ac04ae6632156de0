import { describe, expect, test } from 'vitest';
import { type ForeignPaper, findShortNames, toForeignEntry } from './foreign-paper.ts';
import { findBibtexDetails } from './more-fields.ts';

const paper: ForeignPaper = {
  key: 'moss',
  type: 'article',
  title: 'On Möss',
  authors: ['Grace, A.'],
  areAuthorsGuessed: true,
  date: '2021-05',
  venue: 'Roofs',
  details: {},
  abstract: null,
  keywords: [],
  selected: false,
  award: null,
  links: { doi: '10.1000/182' },
  addresses: [],
};
const bibtex = `@string{gc = {Grass \\& Co}}
@misc{other, title = {On Ferns}}
@article{x, title = {On {M}{\\"o}ss}, author = {Grace, Ada}, journal = {The Roofs}, year = 2020, volume = 7, publisher = gc}`;

describe('a BibTeX entry for a page', () => {
  test('adds missing data, and changes none', () => {
    const more = findBibtexDetails(paper, bibtex);
    expect(toForeignEntry(paper, more?.fields)).toBe(`@article{moss,
  title = {On Möss},
  author = {Grace, Ada},
  journaltitle = {Roofs},
  date = {2021-05},
  doi = {10.1000/182},
  volume = {7},
  publisher = {Grass \\& Co},
}
`);
    expect(toForeignEntry({ ...paper, areAuthorsGuessed: false }, more?.fields)).toContain('author = {Grace, A.}');
  });

  test('is found by its title or its DOI', () => {
    expect(findBibtexDetails(paper, '@book{x, title = {Moss}, doi = {10.1000/182}}')?.type).toBe('book');
    expect(findBibtexDetails(paper, '@book{x, title = {Moss}, doi = {10.1000/1}}')).toBeNull();
    expect(findBibtexDetails(paper, '')).toBeNull();
  });
});

test('names of a single word are found', () => {
  expect(findShortNames({ ...paper, authors: ['yuzhen', 'Ada Grace', '나영환', 'Schneider', 'others'] })).toEqual([
    'yuzhen',
    'Schneider',
  ]);
});
