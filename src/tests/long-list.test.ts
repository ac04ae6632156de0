import { text } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './support/axe.ts';
import { writeListing } from './support/listing.ts';
import { type OpenSite, openSite } from './support/open-site.ts';

/** With titles so long, 120 papers take three pages. Each year has ten of them; seven of those of 2020 are with somebody else. */
const papers = Array.from({ length: 120 }, (_, index) => ({
  header: `CLMay ${String(10 - (index % 10))}, ${String(2024 - Math.floor(index / 10))}${index === 5 ? 'Code' : ''}`,
  title: `${index % 4 === 0 ? 'Moss' : 'Fern'} on Roofs, Part ${String(index)}${' and so on'.repeat(250)}`,
  authors: index >= 40 && index < 47 ? 'Ada Example, Cleo Other' : 'Ada Example, Ben Sample',
}));
const all = papers.map((_, index) => index);
const mosses = all.filter((index) => index % 4 === 0);

let open: OpenSite;

beforeAll(async () => {
  open = await openSite({ seeds: { 'listing.txt': writeListing(papers) } });
});

afterAll(async () => {
  await open.close();
});

/** The numbers of the papers that texts name, in their order. */
const findParts = (text: string) => [...text.matchAll(/Part (\d+)/g)].map(([, part]) => Number(part));

const readShown = async (page: Page) =>
  findParts((await page.locator('.entry:not([hidden]) .entry-title').allTextContents()).join('\n'));

const readDownload = async (download: Download) => text(await download.createReadStream());

const field = (page: Page) => page.getByPlaceholder('Filter the list');

describe('A list with several pages', () => {
  it.each(['papers/', 'papers/page/2/', 'papers/page/3/', 'categories/cs.CL/page/2/', 'authors/ada-example/'])(
    'is filtered across all pages from /%s, in its order',
    async (path) => {
      await open.visit(path, async (page, faults) => {
        const part = await page.locator('.entry').count();
        expect(part).toBeLessThan(60);
        await field(page).fill('moss');
        await page.getByText(`${String(mosses.length)} of 120 papers`, { exact: true }).waitFor();
        await expect.poll(() => readShown(page)).toEqual(mosses);
        expect(await page.locator('.year-heading:visible').allInnerTexts()).toHaveLength(12);
        expect(await page.getByRole('navigation', { name: 'Pages' }).count()).toBe(0);
        await page.getByRole('button', { name: 'Clear filters' }).click();
        await expect.poll(() => readShown(page)).toEqual(all);
        await field(page).fill('part 119');
        await page.getByText('1 of 120 papers', { exact: true }).waitFor();
        await expect.poll(() => readShown(page)).toEqual([119]);
        expect(await findViolations(page)).toEqual([]);
        expect(faults).toEqual([]);
      });
    },
  );

  it('is counted as a whole at the first letter, before its other pages are loaded', async () => {
    await open.visit('papers/', async (page) => {
      const part = await page.locator('.entry').count();
      const pages = /\/papers\/page\/\d\/$/;
      let isAsked = false;
      // Without an answer, until the route is gone.
      await page.route(pages, () => {
        isAsked = true;
      });
      const data = ['2', '3'].map((number) => page.waitForResponse(`**/papers/page/${number}/filter-1.json`));
      await field(page).hover();
      await Promise.all(data);
      await field(page).fill('moss');
      await page.getByText(`${String(mosses.length)} of 120 papers`, { exact: true }).waitFor();
      await expect.poll(() => isAsked).toBe(true);
      expect(await page.locator('.entry').count()).toBe(part);
      await page.unroute(pages);
      await expect.poll(() => readShown(page)).toEqual(mosses);
    });
  });

  it('of an author filters the co-authors beside it by year, too', async () => {
    await open.visit('authors/ada-example/page/2/?from=2020&to=2020', async (page, faults) => {
      const section = page.getByRole('region', { name: 'Co-authors, and the papers together' });
      const read = async () => [
        await section.getByRole('heading').innerText(),
        ...(await section.locator('.together:visible').evaluateAll((links) => links.map(({ ariaLabel }) => ariaLabel))),
      ];
      const heading = 'Co-authors, and the papers together';
      const with2020 = ['7 papers by Ada Example and Cleo Other', '3 papers by Ada Example and Ben Sample'];
      await expect.poll(read).toEqual([`${heading} · 2020`, ...with2020]);
      expect(await section.locator('.number').allInnerTexts()).toEqual(['7', '3']);
      expect(await section.locator('rect').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('width')))).toEqual(
        ['100', '43'],
      );
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await expect
        .poll(read)
        .toEqual([heading, '113 papers by Ada Example and Ben Sample', '7 papers by Ada Example and Cleo Other']);
      await page.goto(`${open.url}authors/ada-example/?from=2019&to=2020`);
      await expect
        .poll(read)
        .toEqual([
          `${heading} · 2019–2020`,
          '13 papers by Ada Example and Ben Sample',
          '7 papers by Ada Example and Cleo Other',
        ]);
      await section.locator('.together').first().click();
      await page.waitForURL('**/search/?author=Ada+Example&author=Ben+Sample&year=2020&year=2019');
      await page.getByText('13 papers').first().waitFor();
      expect(faults).toEqual([]);
    });
  });

  it('shows matches of any page for an address with a filter, and again after going back', async () => {
    await open.visit('papers/?from=2013&to=2014', async (page) => {
      const years = async () => {
        await page.getByText('20 of 120 papers', { exact: true }).waitFor();
        await expect.poll(() => readShown(page)).toEqual(all.slice(100));
      };
      await years();
      // The page between has no paper of these years, and is not loaded.
      expect(await page.locator('.entry').count()).toBeLessThan(120);
      expect(await page.locator('.year-heading:visible').allInnerTexts()).toEqual([
        '2014\n10 papers',
        '2013\n10 papers',
      ]);
      const last = page.locator('.entry-title a:visible').last();
      await last.click();
      await page.getByRole('heading', { level: 1, name: /Part 119/ }).waitFor();
      await page.goBack();
      await years();
      await expect.poll(() => last.evaluate((link) => link.getBoundingClientRect().top < innerHeight)).toBe(true);
    });
  });

  it('reports that other pages cannot be loaded, and tries again', async () => {
    await open.visit('papers/', async (page) => {
      const part = await page.locator('.entry').count();
      await page.route('**/papers/page/3/', (route) => route.abort());
      await field(page).fill('moss');
      await page.getByText(/^\d+ of \d+ papers\. The rest could not be loaded\.$/).waitFor();
      expect(await page.locator('.entry').count()).toBeGreaterThan(part);
      await page.unroute('**/papers/page/3/');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('30 of 120 papers', { exact: true }).waitFor();
      await expect.poll(() => readShown(page)).toEqual(mosses);
    });
  });

  it.each([
    ['papers/page/3/', 'BibTeX', 'papers.bib'],
    ['papers/', 'RIS', 'papers.ris'],
    ['categories/cs.CL/', 'CSL-JSON', 'papers.csl.json'],
  ])('exports at /%s the filtered papers as %s, and announces their number', async (path, name, file) => {
    await open.visit(`${path}?text=moss`, async (page, faults) => {
      await page.locator('summary', { hasText: 'Download' }).click();
      const link = page.getByRole('link', { name: `${name} (30)` });
      await link.waitFor();
      const downloading = page.waitForEvent('download');
      await link.click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe(file);
      expect(findParts(await readDownload(download))).toEqual(mosses);
      expect(faults).toEqual([]);
    });
  });

  it('exports selected papers of any page', async () => {
    await open.visit('papers/page/2/', async (page) => {
      await page.getByRole('button', { name: 'Select', exact: true }).click();
      await page.getByRole('button', { name: 'Select all' }).click();
      await page.getByText('120 papers selected').waitFor();
      await page.getByRole('button', { name: 'Clear', exact: true }).click();
      await page.getByLabel(/Part 7 /).check();
      await page.getByLabel(/Part 119 /).check();
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download' }).click();
      expect(findParts(await readDownload(await downloading))).toEqual([7, 119]);
    });
  });

  it('prints all filtered papers, with the filter', async () => {
    await open.visit('papers/?text=moss&from=2013&to=2022', async (page) => {
      await page.getByText('25 of 120 papers', { exact: true }).waitFor();
      // It is known how many papers fit before the pages are loaded on which they are.
      await expect.poll(() => page.locator('.entry').count()).toBe(papers.length);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await readShown(page)).toEqual(mosses.filter((index) => index >= 20));
      const summary = page.locator('.list-summary');
      expect(await summary.evaluate((element) => getComputedStyle(element, '::before').content)).toBe(
        '"25 of 120 papers · “moss” · 2013–2022"',
      );
    });
  });

  it('remains paged without JavaScript', async () => {
    await open.visit(
      'papers/?text=moss',
      async (page) => {
        expect((await readShown(page)).length).toBeLessThan(60);
        // Without JavaScript a click cannot be seen to have met its target, which moves while entries above are laid out.
        await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Page 3' }).press('Enter');
        await expect.poll(() => readShown(page)).toContain(119);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('On a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  it('the filters of a list are in a dialog that is operable by keyboard', async () => {
    await open.visit(
      'papers/',
      async (page, faults) => {
        await page.getByRole('button', { name: 'Filter' }).focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('has');
        await page.getByLabel('Code').check();
        expect(await findViolations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect.poll(() => page.getByLabel('Code').isVisible()).toBe(false);
        await page.getByText('1 of 120 papers', { exact: true }).waitFor();
        expect(faults).toEqual([]);
      },
      phone,
    );
  });
});
