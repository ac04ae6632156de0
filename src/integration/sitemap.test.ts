import { expect, test } from 'vitest';
import { readSettings } from '../core/settings/read-settings.ts';
import type { SeedsCache } from '../seeds/seeds-cache.ts';
import { defaultSiteYaml } from '../tests/support/default-seeds.ts';
import { createSitemapFilter } from './sitemap.ts';

const { site } = readSettings('site.yaml', `${defaultSiteYaml}base: /lab/\nshow: { embed: true }\n`);
const seeds = {
  site: () => site,
  read: () => ({
    formerPapers: [{ id: 'on-moss' }],
    formerLists: [{ address: 'authors/a-grace' }],
    redirects: [{ from: 'about' }, { from: 'publications' }],
  }),
} as unknown as SeedsCache;

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
  const filter = createSitemapFilter(seeds, new Set(['/about']));
  expect(filter(`https://papers.example.org/lab/${path}`)).toBe(isListed);
});
