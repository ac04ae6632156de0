import { expect, test } from 'vitest';
import { readSettings } from '../core/settings/read-settings.ts';
import { createUrls } from '../core/urls.ts';
import { defaultSiteYaml } from '../tests/support/default-seeds.ts';
import type { SiteContents } from './site-contents.ts';
import { createSitemapFilter } from './sitemap.ts';

const { site } = readSettings('site.yaml', `${defaultSiteYaml}base: /lab/\nshow: { embed: true }\n`);
const contents = {
  read: () => ({
    site,
    urls: createUrls({ origin: 'https://papers.example.org', base: '/lab/' }),
    formerPapers: [{ id: 'on-moss' }],
    formerLists: [{ address: 'authors/a-grace' }],
    redirects: [{ from: 'about' }, { from: 'publications' }],
  }),
} as unknown as SiteContents;

test.each([
  ['papers/on-ferns/', true],
  ['papers/on-moss/', false],
  ['authors/a-grace/', false],
  ['authors/a-grace/page/2/', false],
  ['publications/', false],
  ['about/', true],
  ['embed/', false],
  ['embed/years/2025/', false],
])('The sitemap has %s, if the owner has a page at a former address: %s', (path, isListed) => {
  const filter = createSitemapFilter(contents, new Set(['/about']));
  expect(filter(`https://papers.example.org/lab/${path}`)).toBe(isListed);
});
