import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestFeed } from './feed.fixture.ts';
import { countArchives } from './feed.ts';
import { anyHostileText, createRendered } from '../facts/publication.fixture.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { Scope } from '../model/list-address.ts';

const feedOf = (publications: readonly RenderedPublication[], archive?: number) =>
  createTestFeed(publications, { archive });

const addressesBelow = (folder: string) => ({
  rss: `${folder}rss.xml`,
  atom: `${folder}atom.xml`,
  json: `${folder}feed.json`,
});

describe('createFeed', () => {
  test('gives the feed its page and its own address', () => {
    expect(createTestFeed([], { scope: { kind: 'year', key: '2025' } })).toEqual({
      title: 'Leaf Lab',
      description: 'New papers',
      language: 'en',
      homeUrl: 'https://example.org/lab/years/2025/',
      id: 'https://example.org/lab/years/2025/atom.xml',
      selfUrls: addressesBelow('https://example.org/lab/years/2025/'),
      current: null,
      previous: null,
      next: null,
      items: [],
    });
  });

  test('makes items with all data of a paper', () => {
    const [item] = feedOf([createRendered({ etal: true, title: 'A <b> & c', abstract: 'x < y' })]).items;
    expect(item).toEqual({
      id: 'https://example.org/lab/papers/counting-leaves/',
      url: 'https://example.org/lab/papers/counting-leaves/',
      title: 'A <b> & c',
      language: null,
      titleLanguage: {},
      abstractLanguage: {},
      authors: [
        { name: 'Mira Okafor', url: 'https://example.org/lab/authors/mira-okafor/' },
        { name: 'Li van der Berg', url: 'https://example.org/lab/authors/li-van-der-berg/' },
      ],
      byline: 'Mira Okafor, Li van der Berg et al.',
      categories: [{ id: 'cs.CV', name: 'Computer Vision' }],
      published: new Date('2025-05-21T00:00:00Z'),
      summary: 'x < y',
      venue: null,
      links: [],
      contentHtml: 'x &lt; y',
    });
  });

  test('credits an item without authors to the editors, else to the publisher of the feed', () => {
    const editors = [{ name: 'Ada Grace', given: 'Ada', family: 'Grace', literal: false, person: 'ada-grace' }];
    const { items } = feedOf([createRendered({ editors }, []), createRendered({}, [])]);
    expect(items.map(({ authors }) => authors)).toEqual([
      [{ name: 'Ada Grace', url: 'https://example.org/lab/authors/ada-grace/' }],
      [{ name: 'Leaf Lab', url: null }],
    ]);
  });

  test('puts the first fifty papers into the feed, in order, and twenty into that of a year', () => {
    const papers = Array.from({ length: 60 }, (_, index) => createRendered({ id: `paper-${String(index)}` }));
    const ofYear = createTestFeed(papers, { scope: { kind: 'year', key: '2025' } });
    const urls = papers.map(({ id }) => `https://example.org/lab/papers/${id}/`);
    expect(feedOf(papers).items.map(({ url }) => url)).toEqual(urls.slice(0, 50));
    expect(ofYear.items.map(({ url }) => url)).toEqual(urls.slice(0, 20));
  });

  test('puts every paper into one archive, and the newest into the feed too', () => {
    const papers = Array.from({ length: 120 }, (_, index) => createRendered({ id: `paper-${String(index)}` }));
    const count = countArchives({ scope: { kind: 'site' }, publications: papers });
    const archives = Array.from({ length: count }, (_, index) => feedOf(papers, index + 1));
    const feed = feedOf(papers);
    expect(archives.map(({ items }) => items.length)).toEqual([50, 50]);
    expect(new Set([...archives, feed].flatMap(({ items }) => items.map(({ url }) => url))).size).toBe(120);
    expect(feed.previous).toEqual(archives[1]?.selfUrls);
    expect(archives[1]).toMatchObject({ current: feed.selfUrls, previous: archives[0]?.selfUrls, next: null });
    expect(archives[0]).toMatchObject({ previous: null, next: archives[1]?.selfUrls });
  });

  test('leaves archives unchanged when a paper is added', () => {
    const papers = Array.from({ length: 120 }, (_, index) => createRendered({ id: `paper-${String(index)}` }));
    const newer = createRendered({ id: 'newer', appeared: '2026-01-01' });
    expect(feedOf([...papers, newer], 1).items).toEqual(feedOf(papers, 1).items);
    expect(feedOf([...papers, newer], 2).items).toEqual(feedOf(papers, 2).items);
  });

  test('makes no archive for fifty papers, for a part of the site, and in other formats', () => {
    const count = (scope: Scope, papers: number) =>
      countArchives({ scope, publications: Array.from({ length: papers }, () => createRendered()) });
    expect([0, 50, 51, 99, 100].map((papers) => count({ kind: 'site' }, papers))).toEqual([0, 0, 1, 1, 2]);
    expect(count({ kind: 'category', key: 'cs.CL' }, 100)).toBe(0);
    const papers = Array.from({ length: 100 }, () => createRendered());
    expect(createTestFeed(papers, { isArchived: false }).previous).toBeNull();
    expect(createTestFeed(papers, { scope: { kind: 'year', key: '2025' } }).previous).toBeNull();
  });

  test('has the beginning of a long abstract beside the whole, and only that in an archive', () => {
    const abstract = 'We count leaves again & again. '.repeat(50).trim();
    const papers = Array.from({ length: 100 }, () => createRendered({ abstract }));
    const [item] = createTestFeed([createRendered({ abstract })]).items;
    expect(item?.contentHtml).toBe(abstract.replaceAll('&', '&amp;'));
    expect(item?.summary).toMatch(/^We count leaves again & again\. .{140,180} …$/u);
    expect(feedOf(papers, 1).items[0]).toMatchObject({
      summary: null,
      contentHtml: item?.summary?.replaceAll('&', '&amp;'),
    });
  });

  test('removes control characters and lone surrogates', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const json = JSON.stringify(feedOf([createRendered({ title: text, abstract: text }, [text])]));
        expect(json).not.toMatch(/\\u00[01]|\\ud[89a-f]|\\n|\uffff/u);
      }),
    );
  });
});
