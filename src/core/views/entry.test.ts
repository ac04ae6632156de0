import { expect, test } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { authorLinks } from './author-links.fixture.ts';
import { createEntries } from './entry.ts';
import { createSiteData } from './site-data.fixture.ts';

const paper = createPublication({ code: true, score: 4.5, venue: 'J. Leaf', type: 'article' });
const data = createSiteData([paper], 'people: [{ name: Mira Okafor, role: owner }]');
const { publications } = data.catalogue;

const line = {
  title: { href: '/lab/papers/counting-leaves/', html: 'Counting Leaves', language: {} },
  address: 'https://example.org/lab/papers/counting-leaves/',
  topics: [],
  has: 'code',
  authors: {
    names: authorLinks,
    end: null,
  },
  published: {
    venue: { kind: '', name: 'J. Leaf', volume: '', place: '', publisher: '' },
    date: { text: '2025', iso: '2025-05-21' },
  },
  category: { text: 'cs.CV', title: 'Computer Vision', href: '/lab/categories/cs.CV/', hue: 7 },
  isRetracted: false,
  award: null,
  figure: null,
  code: 'Code',
  actions: {
    read: null,
    find: '/lab/papers/counting-leaves/#find',
    abstract: '/lab/papers/counting-leaves/#abstract',
    cite: '/lab/papers/counting-leaves/#cite',
    links: [],
  },
};

test('an entry has its facts, abstract and links', () => {
  const { isRoomy, entries } = createEntries(publications, data);
  expect(isRoomy).toBe(true);
  expect(entries).toEqual([
    {
      ...line,
      more: {
        searches: [
          { name: 'Google Scholar', href: 'https://scholar.google.com/scholar?q=Counting+Leaves' },
          { name: 'arXiv', href: 'https://arxiv.org/search/?searchtype=title&query=Counting+Leaves' },
          { name: 'Semantic Scholar', href: 'https://www.semanticscholar.org/search?q=Counting+Leaves' },
        ],
        abstract: { html: 'We count leaves.', language: {} },
        coins: expect.stringContaining('rft.title=Counting%20Leaves') as string,
      },
    },
  ]);
});

test('an entry of a long list has no abstract, and links to the searches on the page of the paper', () => {
  const { entries } = createEntries(publications, data, { isRoomy: false, hasFigures: false });
  expect(entries).toEqual([{ ...line, more: null }]);
});

test('an entry with many authors names ten, the people of the site and the number of others', () => {
  const names = Array.from({ length: 14 }, (_, index) => `Ute N${String.fromCharCode(97 + index)}`);
  const many = createSiteData(
    [createPublication({}, names.with(12, 'Mira Okafor'))],
    'people: [{ name: Mira Okafor }]',
  );
  const [entry] = createEntries(many.catalogue.publications, many).entries;
  expect(entry?.authors.names.slice(9).map(({ before, name }) => before + name)).toEqual([
    ', Ute Nj',
    ' and 4 more',
    ', among them Mira Okafor',
  ]);
});

test('an entry marks a retracted paper', () => {
  const retracted = createSiteData([createPublication({ retracted: true })]);
  const { entries } = createEntries(retracted.catalogue.publications, retracted);
  expect(entries.map(({ isRetracted }) => isRetracted)).toEqual([true]);
});
