import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateListing } from '../../scripts/bench/generate-listing.ts';
import { findFindings } from './support/axe.ts';
import { buildSite, type BuiltSite } from './support/build-site.ts';
import { findBrokenAddresses } from './support/links.ts';
import { writeListing } from './support/listing.ts';
import { type OpenSite, openSite } from './support/open-site.ts';
import { readFeed } from './support/read-feed.ts';
import { watchPage } from './support/watch-page.ts';

const home = 'https://papers.example.org/';
const indexes = ['', 'papers/', 'years/', 'categories/', 'authors/', 'search/'];

describe('A site without a paper', () => {
  let open: OpenSite;

  beforeAll(async () => {
    open = await openSite({ seeds: { 'listing.txt': '' } });
  });

  afterAll(async () => {
    await open.close();
  });

  it('is built, and the owner is told', () => {
    expect(open.site.output).toContain('0 papers; 1 warning');
  });

  it.each(indexes)('says at /%s in a sentence that there are no papers yet', async (path) => {
    const page = await open.browser.newPage();
    const faults = await watchPage(page, open.url);
    await page.goto(open.url + path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('main').getByText('There are no papers yet.').isVisible()).resolves.toBe(true);
    expect(await page.getByRole('main').locator('table, svg, .entries').count()).toBe(0);
    expect(faults).toEqual([]);
    expect(await findFindings(page)).toEqual([]);
    await page.close();
  });

  it('has feeds and files that are valid and empty', async () => {
    const page = await open.browser.newPage();
    expect((await readFeed(page, await open.site.read('rss.xml'))).items).toEqual([]);
    expect(JSON.parse(await open.site.read('publications.csl.json'))).toEqual([]);
    expect((await open.site.read('publications.bib')).trim()).toBe('');
    expect(await findBrokenAddresses(open.site, home, page)).toEqual([]);
    await page.close();
  });
});

describe('A site with one paper', () => {
  let open: OpenSite;

  beforeAll(async () => {
    open = await openSite({
      seeds: { 'listing.txt': writeListing([{ title: 'On Being the Only One', authors: 'Ada Example' }]) },
    });
  });

  afterAll(async () => {
    await open.close();
  });

  it.each([...indexes, 'papers/on-being-the-only-one/', 'years/2024/', 'categories/cs.CL/', 'authors/ada-example/'])(
    'shows it at /%s without a fault, and counts it in the singular',
    async (path) => {
      const page = await open.browser.newPage();
      const faults = await watchPage(page, open.url);
      await page.goto(open.url + path, { waitUntil: 'networkidle' });
      expect(await page.locator('body').innerText()).toContain('1 paper');
      expect(await page.locator('body').innerText()).not.toMatch(/\b1 (?:papers|people)\b/);
      expect(faults).toEqual([]);
      expect(await findFindings(page)).toEqual([]);
      await page.close();
    },
  );

  it('offers no related papers and no neighbours where there are none', async () => {
    const html = await open.site.read('papers/on-being-the-only-one/index.html');
    expect(html).not.toMatch(/Related papers|Newer|Older|More from/);
  });

  it('has no address that leads nowhere', async () => {
    const page = await open.browser.newPage();
    expect(await findBrokenAddresses(open.site, home, page)).toEqual([]);
  });
});

describe('A site with 1,001 papers', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite({ seeds: { 'listing.txt': generateListing(1001) } });
    expect(site.exitCode, site.output).toBe(0);
  });

  afterAll(async () => {
    await site.cleanup();
  });

  it('has a thousand of them on the first page and the last one on the second', async () => {
    expect(countEntries(await site.read('papers/index.html'))).toBe(1000);
    expect(countEntries(await site.read('papers/page/2/index.html'))).toBe(1);
    expect((await site.files()).filter((file) => file.startsWith('papers/page/'))).toHaveLength(1);
  });

  it('leads from each page to the other one', async () => {
    expect(await site.read('papers/index.html')).toContain('href="/papers/page/2/"');
    expect(await site.read('papers/page/2/index.html')).toMatch(/<nav class="pages[^>]*>.*href="\/papers\/"/s);
    expect(await site.read('papers/page/2/index.html')).toContain(`<link rel="canonical" href="${home}papers/page/2/">`);
  });

  it('has abstracts in lists of at most a hundred papers, and in no longer one', async () => {
    const lists = (await site.files()).filter((file) => /^(?:papers|years|categories|authors)\/.*index\.html$/.test(file));
    let [long, short] = [0, 0];
    for (const file of lists) {
      const html = await site.read(file);
      const [entries, abstracts] = [countEntries(html), html.split('<details class="abstract-toggle').length - 1];
      if (entries === 0) continue;
      const isOnLongList = file.startsWith('papers/page/');
      if (entries > 100 || isOnLongList) long += 1;
      else short += 1;
      expect(abstracts, file).toBe(entries > 100 || isOnLongList ? 0 : entries);
    }
    expect(long).toBeGreaterThan(1);
    expect(short).toBeGreaterThan(100);
  });

  it('has no page of HTML that is larger than 100 kB on the wire', async () => {
    const sizes = await Promise.all(
      (await site.files())
        .filter((file) => file.endsWith('.html'))
        .map(async (file) => [file, gzipSync(await site.read(file)).length] as const),
    );
    expect(sizes.length).toBeGreaterThan(1300);
    expect(sizes.filter(([, size]) => size > 100_000)).toEqual([]);
  });

  it('has the newest fifty papers in its feed and all of them in its files', async () => {
    expect((await site.read('rss.xml')).split('<item>')).toHaveLength(51);
    expect(JSON.parse(await site.read('publications.csl.json'))).toHaveLength(1001);
  });
});

function countEntries(html: string): number {
  return html.split('<li class="entry').length - 1;
}
