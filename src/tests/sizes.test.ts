import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './support/axe.ts';
import type { BuiltSite } from './support/build-site.ts';
import { hiddenPaperSeeds } from './support/default-seeds.ts';
import { findBrokenAddresses } from './support/links.ts';
import { writeListing } from './support/listing.ts';
import { type OpenSite, openSite } from './support/open-site.ts';
import { readFeed } from './support/read-feed.ts';
import { inventedPapers } from './support/thousand-papers.ts';

const home = 'https://papers.example.org/';
const indexes = ['', 'papers/', 'years/', 'authors/', 'search/'];

describe('A site whose only paper is hidden', () => {
  let open: OpenSite;

  beforeAll(async () => {
    open = await openSite({ seeds: hiddenPaperSeeds });
  });

  afterAll(async () => {
    await open.close();
  });

  it.each(indexes)('states at /%s that there are no papers yet', async (path) => {
    await open.visit(path, async (page, faults) => {
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('main').getByText('There are no papers yet.').count()).toBe(1);
      expect(await page.getByRole('main').locator('table, svg, .entries').count()).toBe(0);
      expect(faults).toEqual([]);
      expect(await findViolations(page)).toEqual([]);
    });
  });

  it('has valid, empty feeds and files', async () => {
    const page = await open.browser.newPage();
    expect((await readFeed(page, await open.site.read('rss.xml'))).items).toEqual([]);
    expect(JSON.parse(await open.site.read('publications.csl.json'))).toEqual([]);
    expect((await open.site.read('publications.bib')).trim()).toBe('');
    expect(await findBrokenAddresses(open.site, home, page)).toEqual([]);
    await page.close();
  });
});

describe('A site with one paper', () => {
  const only = 'papers/on-being-the-only-one/';
  let open: OpenSite;

  beforeAll(async () => {
    open = await openSite({
      seeds: { 'listing.txt': writeListing([{ title: 'On Being the Only One', authors: 'Ada Example' }]) },
    });
  });

  afterAll(async () => {
    await open.close();
  });

  it.each([...indexes, only, 'years/2024/', 'categories/cs.CL/', 'authors/ada-example/'])(
    'shows it at /%s without errors, and counts it in the singular',
    async (path) => {
      await open.visit(path, async (page, faults) => {
        await page.waitForLoadState('networkidle');
        const text = await page.locator('body').innerText();
        expect(text).toMatch(path === only ? /On Being the Only One/ : /\b1 (?:paper|author)\b/);
        expect(text).not.toMatch(/\b1 (?:papers|authors)\b/);
        expect(faults).toEqual([]);
        expect(await findViolations(page)).toEqual([]);
      });
    },
  );

  it('offers no related papers or neighbours', async () => {
    const html = await open.site.read('papers/on-being-the-only-one/index.html');
    expect(html).not.toMatch(/Related papers|Newer|Older|More from/);
  });

  it('has no broken address', async () => {
    const page = await open.browser.newPage();
    expect(await findBrokenAddresses(open.site, home, page)).toEqual([]);
  });
});

describe('A site with 1,001 papers', () => {
  let open: OpenSite;
  let site: BuiltSite;

  beforeAll(async () => {
    open = await openSite({ seeds: inventedPapers });
    ({ site } = open);
  });

  afterAll(async () => {
    await open.close();
  });

  it('lists each of them once, with at most a thousand per page', async () => {
    const lists = await Promise.all((await listPages(site)).map((file) => site.read(file)));
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.length).toBeLessThan(4);
    expect(Math.max(...lists.map(countEntries))).toBeLessThanOrEqual(1000);
    const links = lists.flatMap(
      (html) => html.match(/(?<=<h3 class="entry-title">\s*<a href=")\/papers\/[^"]+/g) ?? [],
    );
    expect(links).toHaveLength(1001);
    expect(new Set(links).size).toBe(1001);
  });

  it('links each page of the list to every other one', async () => {
    const files = await listPages(site);
    const paths = files.map((file) => `/${file.replace('index.html', '')}`);
    for (const [index, file] of files.entries()) {
      const html = await site.read(file);
      const [navigation = ''] = /<nav class="pages.*?<\/nav>/s.exec(html) ?? [];
      for (const path of paths)
        expect(navigation.includes(`href="${path}"`), `${file} to ${path}`).toBe(path !== paths[index]);
      expect(html).toContain(`<link rel="canonical" href="${new URL(paths[index] ?? '', home).href}">`);
    }
  });

  it('has abstracts only in lists of at most a hundred papers, and not for an author with one paper', async () => {
    const lists = (await site.files()).filter((file) =>
      /^(?:papers|years|categories|authors)\/.*index\.html$/.test(file),
    );
    let [long, short] = [0, 0];
    for (const file of lists.filter((name) => !name.includes('/page/'))) {
      const html = await site.read(file);
      const [entries, abstracts] = [countEntries(html), html.split('<details class="abstract-toggle').length - 1];
      if (entries > 100) long += 1;
      else if (entries > 0) short += 1;
      const isShort = entries === 1 && file.startsWith('authors/');
      expect(abstracts, file).toBe(entries > 100 || isShort ? 0 : entries);
    }
    expect(long).toBeGreaterThan(1);
    expect(short).toBeGreaterThan(100);
  });

  it('has no HTML page that is larger than 100 kB when compressed', async () => {
    const sizes = await Promise.all(
      (await site.files())
        .filter((file) => file.endsWith('.html'))
        .map(async (file) => [file, gzipSync(await site.read(file)).length] as const),
    );
    expect(sizes.length).toBeGreaterThan(1300);
    expect(sizes.filter(([, size]) => size > 100_000)).toEqual([]);
  });

  it('has pages of papers of at most 14 kB without their abstracts', async () => {
    const files = (await site.files()).filter((file) => /^papers\/(?!page\/)[^/]+\/index\.html$/.test(file));
    expect(files).toHaveLength(1001);
    for (const file of files) {
      const html = await site.read(file);
      const [, abstract = ''] = /<meta name="citation_abstract" content="([^"]*)"/.exec(html) ?? [];
      expect(Buffer.byteLength(html) - 2 * Buffer.byteLength(abstract), file).toBeLessThanOrEqual(14_000);
    }
  });

  it('has filter indexes of at most 40 kB per page when compressed', async () => {
    const files = (await site.files()).filter((file) => file.endsWith('/filter-1.json'));
    expect(files).toContain('papers/filter-1.json');
    for (const file of files) expect(gzipSync(await site.read(file)).length, file).toBeLessThanOrEqual(40_000);
  });

  it('has the newest fifty papers in its feed and all of them in its files', async () => {
    expect((await site.read('rss.xml')).split('<item>')).toHaveLength(51);
    expect(JSON.parse(await site.read('publications.csl.json'))).toHaveLength(1001);
  });
});

/** The pages of the list of all papers, the first one first. */
async function listPages(site: BuiltSite): Promise<readonly string[]> {
  const further = (await site.files()).filter((file) => /^papers\/page\/.*\.html$/.test(file));
  return ['papers/index.html', ...further];
}

function countEntries(html: string): number {
  return html.split('<li class="entry').length - 1;
}
