import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPaperSearches } from './paper-searches.ts';
import { anyHostileText } from './publication.fixture.ts';

test('a title can be searched for in three indexes', () => {
  expect(listPaperSearches('Moss & stone: 50 % more?').map(({ name, href }) => [name, href])).toEqual([
    ['Google Scholar', 'https://scholar.google.com/scholar?q=Moss+%26+stone%3A+50+%25+more%3F'],
    ['arXiv', 'https://arxiv.org/search/?searchtype=title&query=Moss+%26+stone%3A+50+%25+more%3F'],
    ['Semantic Scholar', 'https://www.semanticscholar.org/search?q=Moss+%26+stone%3A+50+%25+more%3F'],
  ]);
});

test('a long title is cut after a whole word', () => {
  const [search] = listPaperSearches('mosses '.repeat(100).trim());
  const query = new URL(search?.href ?? '').searchParams.get('q') ?? '';
  expect(query.length).toBeLessThanOrEqual(100);
  expect(query).toMatch(/^(?:mosses )+mosses$/u);
});

test('whatever the title, a search leads to one of the three indexes', () => {
  fc.assert(
    fc.property(fc.oneof(anyHostileText, fc.string({ unit: 'binary', maxLength: 600 })), (title) => {
      const hosts = listPaperSearches(title).map(({ href }) => new URL(href).host);
      expect(hosts).toEqual(['scholar.google.com', 'arxiv.org', 'www.semanticscholar.org']);
    }),
  );
});
