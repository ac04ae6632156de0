import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFeed } from './feed.ts';
import { anyHostileText, createRendered, urls } from './publication.fixture.ts';
import type { RenderedPublication } from './rendered.ts';

const feedOf = (publications: readonly RenderedPublication[]) =>
  createFeed({
    title: 'Leaf Lab',
    description: 'New papers',
    language: 'en',
    scope: { kind: 'year', key: '2025' },
    publications,
    urls,
  });

describe('createFeed', () => {
  test('knows its page and its own address', () => {
    expect(feedOf([])).toEqual({
      title: 'Leaf Lab',
      description: 'New papers',
      language: 'en',
      homeUrl: 'https://example.org/lab/years/2025/',
      selfUrls: { rss: 'https://example.org/lab/years/2025/rss.xml' },
      items: [],
    });
  });

  test('an item holds all that is known of a paper', () => {
    const [item] = feedOf([createRendered({ etal: true, title: 'A <b> & c', abstract: 'x < y' })]).items;
    expect(item).toEqual({
      url: 'https://example.org/lab/papers/counting-leaves/',
      title: 'A <b> & c',
      authors: ['Mira Okafor', 'Li van der Berg'],
      etal: true,
      categories: ['Computer Vision'],
      published: new Date('2025-05-21T00:00:00Z'),
      summary: 'x < y',
      venue: null,
      links: [],
      contentHtml: 'x &lt; y',
    });
  });

  test('holds the first fifty papers, in their order', () => {
    const papers = Array.from({ length: 60 }, (_, index) => createRendered({ id: `paper-${String(index)}` }));
    expect(feedOf(papers).items.map(({ url }) => url)).toEqual(
      papers.slice(0, 50).map(({ id }) => `https://example.org/lab/papers/${id}/`),
    );
  });

  test('is clean of control characters and halves of surrogate pairs', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const json = JSON.stringify(feedOf([createRendered({ title: text, abstract: text }, [text])]));
        expect(json).not.toMatch(/\\u00[01]|\\ud[89a-f]|\\n|\uffff/u);
      }),
    );
  });
});
