import { expect, it } from 'vitest';
import { siteSchema } from '../core/settings/site-schema.ts';
import { formatSummary, listHostWarnings } from './site-summary.ts';

const { show } = siteSchema.parse({
  title: 'Moss',
  description: 'Papers on moss.',
  address: 'https://example.org/',
  sources: [{ file: 'papers.bib' }],
});
const weigh = (count: number, bytes: number, papers = 22) => ({
  papers,
  files: new Map(Array.from({ length: count }, (_, index) => [`papers/${String(index)}.html`, bytes])),
});

it('A summary has the number of papers, pages and files, the size and the time', () => {
  const files = new Map([
    ['index.html', 1_250_000],
    ['rss.xml', 50_000],
  ]);
  expect(formatSummary({ papers: 1, files }, 2.04)).toBe('1 paper: 1 pages, 2 files, 1.3 MB in 2.0 s');
});

it('A site within the limits of every host has no warning', () => {
  expect(listHostWarnings(weigh(20_000, 1000), { show })).toEqual([]);
});

it.each([
  ['too many files', weigh(20_001, 1000), 'Cloudflare Pages', /“pictures: false”, “feeds: \[rss\]”/],
  ['too many bytes', weigh(1001, 1e6), 'GitHub Pages', /“pictures: false”/],
  ['pictures that are not made', weigh(20_001, 1000, 1001), 'Cloudflare Pages', /^(?!.*pictures).*“feeds: \[rss\]”/],
])('A site with %s has a warning with the host and the settings that reduce it', (_, weight, host, fix) => {
  const warnings = listHostWarnings(weight, { show });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(host);
  expect(warnings[0]).toMatch(fix);
});

it('A file that is too large for a host is named, without a setting', () => {
  const [warning, ...others] = listHostWarnings(
    { papers: 1, files: new Map([['papers/moss/film.mp4', 3e7]]) },
    { show },
  );
  expect(others).toEqual([]);
  expect(warning).toContain('papers/moss/film.mp4');
  expect(warning).not.toContain('site.yaml');
});
