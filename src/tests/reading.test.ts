import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureShift } from './support/measure-shift.ts';
import { openExample, type OpenSite } from './support/open-site.ts';
import { pageKinds } from './support/page-kinds.ts';
import { seedPapers } from './support/seed-papers.data.ts';

const [, , [, paper]] = pageKinds;

let open: OpenSite;

beforeAll(async () => {
  open = await openExample();
});

afterAll(async () => {
  await open.close();
});

describe('Without JavaScript', () => {
  it.each(pageKinds)('the %s can be read, and links to other pages', async (_kind, path) => {
    await open.visit(
      path,
      async (page, faults) => {
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('h1').isVisible()).toBe(true);
        expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(60);
        expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
        expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0);
        expect(faults).toEqual([]);
      },
      { javaScriptEnabled: false },
    );
  });

  it('a visitor can go from the home page to a paper, its category and its author', async () => {
    await open.visit(
      '',
      async (page) => {
        await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Papers' }).press('Enter');
        await page.getByRole('link', { name: /^This Prompt is Measuring <MASK>/ }).press('Enter');
        await expect.poll(() => page.url()).toBe(open.url + paper);
        await page.getByRole('link', { name: 'Computation and Language' }).press('Enter');
        await expect.poll(() => page.url()).toBe(`${open.url}categories/cs.CL/`);
        await page.getByRole('link', { name: 'Björn Ross' }).press('Enter');
        await expect.poll(() => page.locator('h1').innerText()).toBe('Björn Ross');
      },
      { javaScriptEnabled: false },
    );
  });

  it('abstracts in lists can be opened and closed', async () => {
    await open.visit(
      'papers/',
      async (page) => {
        const entry = page.getByRole('listitem').filter({ hasText: 'Large Language Models Generate Harmful Content' });
        const abstract = entry.getByText('Large language models (LLMs) undergo alignment training');
        expect(await abstract.isVisible()).toBe(false);
        await entry.getByText('Abstract', { exact: true }).click();
        await expect.poll(() => abstract.isVisible()).toBe(true);
        await entry.getByText('Abstract', { exact: true }).click();
        await expect.poll(() => abstract.isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('the search page states that it needs JavaScript, and links to the lists', async () => {
    await open.visit(
      'search/',
      async (page) => {
        const notice = page.locator('noscript p', { hasText: 'Search needs JavaScript' });
        expect(await notice.isVisible()).toBe(true);
        await page.locator('noscript a', { hasText: 'All papers' }).press('Enter');
        await expect.poll(() => page.url()).toBe(`${open.url}papers/`);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('In a browser', () => {
  it.each(pageKinds)(
    'the %s loads without errors, policy violations or third-party requests, and with at most 10 kB of script',
    async (_kind, path) => {
      await open.visit(path, async (page, faults) => {
        await page.waitForLoadState('networkidle');
        expect(await page.locator('meta[http-equiv="content-security-policy"]').count()).toBe(1);
        expect(await page.context().cookies()).toEqual([]);
        expect(faults).toEqual([]);
        const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
        const scripts = loaded.filter((url) => url.endsWith('.js')).map((url) => url.slice(open.url.length));
        const files = await Promise.all(scripts.map((file) => open.site.read(file)));
        const inline = await page.locator('script:not([src]):not([type="application/ld+json"])').allTextContents();
        const weight = [...files, ...inline].reduce((sum, text) => sum + gzipSync(text).length, 0);
        expect(files.length).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(10_000);
      });
    },
  );

  it.each([['address of a feed', 'feeds/', 'Copy the address of the feed All papers', 'https://example.org/rss.xml']])(
    'the %s is copied with one click and announced',
    async (_what, path, name, start) => {
      await open.visit(
        path,
        async (page, faults) => {
          const button = page.getByRole('button', { name, exact: true });
          await button.click();
          const status = page.locator('[data-copies]', { has: button }).getByRole('status');
          await expect.poll(() => status.textContent()).toBe('Copied.');
          const copied = await page.evaluate(() => navigator.clipboard.readText());
          expect(copied.startsWith(start)).toBe(true);
          expect(copied).toBe(await page.locator(`#${(await button.getAttribute('data-copy')) ?? ''}`).textContent());
          expect(faults).toEqual([]);
        },
        { permissions: ['clipboard-read', 'clipboard-write'] },
      );
    },
  );

  it.each([
    ['home', '', 1280],
    ['home', '', 390],
    ['paper', paper, 1280],
    ['paper', paper, 390],
    ['list of all papers', 'papers/', 1280],
    ['list of all papers', 'papers/', 390],
  ])('the %s (/%s) has no layout shift at %i pixels', async (_kind, path, width) => {
    const shift = await open.visit(path, measureShift, { viewport: { width, height: 800 } });
    expect(shift).toBeLessThan(0.001);
  });
});

describe('Before compression', () => {
  it('the page of an author with one paper takes at most 5 kB, if title and authors are of usual length', async () => {
    const authors = (await open.site.files()).filter((file) => /^authors\/[^/]+\/index\.html$/.test(file));
    const pages = await Promise.all(authors.map((file) => open.site.read(file)));
    const usual = pages.filter((html) => {
      const [, title = ''] = /<h3 class="entry-title">.*?>([^<]*)<\/a>/s.exec(html) ?? [];
      const [byline = ''] = /<p class="authors">.*?<\/p>/s.exec(html) ?? [];
      return html.includes('>1 paper, ') && title.length <= 90 && byline.split('<a ').length <= 5;
    });
    expect(usual.length).toBeGreaterThan(20);
    expect(Math.max(...usual.map((html) => Buffer.byteLength(html)))).toBeLessThanOrEqual(5000);
  });

  it('the page of a paper has its abstract twice, and takes at most 17 kB besides', async () => {
    const papers = (await open.site.files()).filter((file) => /^papers\/[^/]+\/index\.html$/.test(file));
    expect(papers.length).toBe(seedPapers.length);
    for (const file of papers) {
      const html = await open.site.read(file);
      const [, known = ''] = /<meta name="citation_abstract" content="([^"]*)">/.exec(html) ?? [];
      const [, shown = ''] = /id="abstract">.*?<p>(.*?)<\/p>/s.exec(html) ?? [];
      expect(shown.length, file).toBeGreaterThan(500);
      expect(html.split(known.slice(-100)).length - 1, file).toBeLessThanOrEqual(2);
      expect(Buffer.byteLength(html) - Buffer.byteLength(known + shown), file).toBeLessThanOrEqual(17_000);
    }
  });
});

describe('With compression', () => {
  it('HTML and CSS of the home page take at most 20.5 kB', async () => {
    const html = await open.site.read('index.html');
    const styles = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file = '']) => file);
    const texts = await Promise.all(styles.map((file) => open.site.read(file)));
    const weight = [html, ...texts].reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(styles.length).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(20_500);
  });
});

it('The fonts for Western European letters take at most 60 kB', () => {
  const files = ['serif', 'serif-italic', 'sans'].map((name) => `src/styles/fonts/${name}.woff2`);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(60_000);
});
