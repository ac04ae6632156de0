import { describe, expect, test } from 'vitest';
import { createTestFeed } from './feed.fixture.ts';
import { toJsonFeed } from './json-feed.ts';
import { createRendered } from '../facts/publication.fixture.ts';
import type { RenderedPublication } from '../markup/rendered.ts';

const write = (publications: readonly RenderedPublication[], archive?: number) =>
  JSON.parse(toJsonFeed(createTestFeed(publications, { archive }))) as Record<string, unknown>;

describe('a JSON Feed', () => {
  test('has all data of a paper', () => {
    expect(write([createRendered({ abstract: 'x < y' })])).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Leaf Lab',
      description: 'New papers',
      language: 'en',
      home_page_url: 'https://example.org/lab/',
      feed_url: 'https://example.org/lab/feed.json',
      items: [
        {
          id: 'https://example.org/lab/papers/counting-leaves/',
          url: 'https://example.org/lab/papers/counting-leaves/',
          title: expect.any(String) as string,
          content_html: 'x &lt; y',
          date_published: '2025-05-21T00:00:00.000Z',
          authors: [
            { name: 'Mira Okafor', url: 'https://example.org/lab/authors/mira-okafor/' },
            { name: 'Li van der Berg', url: 'https://example.org/lab/authors/li-van-der-berg/' },
          ],
          tags: ['Computer Vision'],
        },
      ],
    });
  });

  test.each(['de', 'pt-BR', 'he'])('names the language %s of a paper', (language) => {
    expect(write([createRendered({ details: { language } })])).toMatchObject({ items: [{ language }] });
  });

  test('has the title as the required content of an item without an abstract', () => {
    const title = 'A Paper without an Abstract';
    expect(write([createRendered({ title, abstract: null })])['items']).toMatchObject([{ content_text: title }]);
  });

  test('links to the archive with earlier papers', () => {
    const papers = Array.from({ length: 120 }, (_, index) => createRendered({ id: `paper-${String(index)}` }));
    expect(write(papers)['next_url']).toBe('https://example.org/lab/archive/2/feed.json');
    expect(write(papers, 2)['next_url']).toBe('https://example.org/lab/archive/1/feed.json');
    expect(write(papers, 1)).not.toHaveProperty('next_url');
  });
});
