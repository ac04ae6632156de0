import { describe, expect, test } from 'vitest';
import { createUrls, type Urls } from './urls.ts';
import type { Scope } from './model/list-address.ts';

const site: Scope = { kind: 'site' };
const year: Scope = { kind: 'year', key: '2025' };
const category: Scope = { kind: 'category', key: 'cs.CL' };
const author: Scope = { kind: 'author', key: '王小明' };

const addresses: readonly (readonly [string, (urls: Urls) => string])[] = [
  ['', (urls) => urls.home()],
  ['papers/', (urls) => urls.papers()],
  ['papers/', (urls) => urls.papers(1)],
  ['papers/page/2/', (urls) => urls.papers(2)],
  ['papers/moss/', (urls) => urls.paper('moss')],
  ['papers/m%C3%B6ss.bib', (urls) => urls.paperFile('möss')],
  ['years/', (urls) => urls.index('year')],
  ['categories/', (urls) => urls.index('category')],
  ['authors/page/3/', (urls) => urls.index('author', 3)],
  ['papers/', (urls) => urls.scope(site)],
  ['papers/page/2/', (urls) => urls.scope(site, 2)],
  ['years/2025/', (urls) => urls.scope(year)],
  ['categories/cs.CL/page/2/', (urls) => urls.scope(category, 2)],
  ['authors/%E7%8E%8B%E5%B0%8F%E6%98%8E/', (urls) => urls.scope(author)],
  ['embed/', (urls) => urls.embedded(site)],
  ['embed/categories/cs.CL/', (urls) => urls.embedded(category)],
  ['rss.xml', (urls) => urls.feed(site, 'rss')],
  ['categories/cs.CL/rss.xml', (urls) => urls.feed(category, 'rss')],
  ['publications.csl.json', (urls) => urls.list(site, 'csl.json')],
  ['years/2025/publications.bib', (urls) => urls.list(year, 'bib')],
  ['search/', (urls) => urls.search()],
  ['search/?q=moss+%26+fern&year=2025', (urls) => urls.search({ q: 'moss & fern', year: '2025' })],
  ['feeds/', (urls) => urls.feeds()],
  ['icons/icon%201.svg', (urls) => urls.file('icons/icon 1.svg')],
];

describe.each(['/', '/lab/', '/a/b/'])('under the base %s', (base) => {
  const urls = createUrls({ origin: 'https://example.org', base });

  test.each(addresses)('the address %s is built', (path, build) => {
    expect(build(urls)).toBe(base + path);
  });

  test('a path becomes an absolute URL', () => {
    expect(urls.absolute(urls.paper('möss'))).toBe(`https://example.org${base}papers/m%C3%B6ss/`);
  });
});

test.each([
  [site, 'rss.xml'],
  [year, 'years/2025/rss.xml'],
  [category, 'categories/cs.CL/rss.xml'],
  [author, 'authors/王小明/rss.xml'],
])('the feed of %j is written to the path “%s”', (scope, path) => {
  const urls = createUrls({ origin: 'https://example.org', base: '/lab/' });
  expect(urls.toPath(urls.feed(scope, 'rss'))).toBe(path);
});

test.each(['../x', 'a?b', 'a#b', 'a b', '%2e', 'a"b<c>'])(
  'an identifier “%s” remains one segment of the address',
  (id) => {
    const { pathname, search, hash } = new URL(
      createUrls({ origin: 'https://example.org', base: '/' }).paper(id.replace('/', '')),
      'https://example.org',
    );
    expect(pathname.split('/').length).toBe(4);
    expect(search + hash).toBe('');
  },
);
