import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './support/axe.ts';
import { measureShift } from './support/measure-shift.ts';
import { type OpenSite, openSite } from './support/open-site.ts';
import { searchListing, visit } from './support/search-visit.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(
    { seeds: { 'listing.txt': searchListing }, address: 'https://papers.example.org/repo/' },
    '/repo/',
  );
});

afterAll(() => site.close());

const open = (path: string, options?: BrowserContextOptions) => visit(site.browser, site.url + path, options);
const titles = (page: Page) => page.locator('.result h3').allTextContents();
const status = (page: Page) => page.locator('[data-search-page] [role=status]');
const option = (page: Page, name: string) => page.locator('.facet-option').filter({ hasText: name });
const field = (page: Page) => page.locator('[data-search-page] input[type=search]');
const query = (page: Page) => new URL(page.url()).search;

/** Waits until the page reports this number of papers. */
async function waitForCount(page: Page, text: string): Promise<void> {
  await status(page).getByText(text, { exact: true }).waitFor();
  await page.locator('.search-results:not([aria-busy])').first().waitFor({ state: 'attached' });
}

describe('The search page', () => {
  it('shows the newest papers as the results of a search, before any part of the search is loaded', async () => {
    const { page, requests, faults } = await open('search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => /pagefind|search-page/.test(path))).toEqual([]);
    await waitForCount(page, '16 papers, newest first');
    const read = () => page.locator('.result').allInnerTexts();
    const newest = await read();
    expect(newest).toHaveLength(10);
    await field(page).fill('leaves');
    await waitForCount(page, '12 papers for “leaves”');
    await field(page).fill('');
    await waitForCount(page, '16 papers, newest first');
    expect(await read()).toEqual(newest);
    expect(faults).toEqual([]);
  });

  it.each([
    ['focus', 1280],
    ['focus', 390],
    ['hover', 1280],
    ['hover', 390],
  ] as const)(
    'loads the search on %s at %i pixels, and leaves the newest papers where they are',
    async (use, width) => {
      const { page, faults } = await open('search/', { viewport: { width, height: 800 } });
      const first = await page.waitForSelector('.result');
      const box = await first.boundingBox();
      await field(page)[use]();
      await page.getByLabel('Sort by').waitFor();
      expect(await measureShift(page)).toBeLessThan(0.001);
      expect(await first.evaluate(({ isConnected }) => isConnected)).toBe(true);
      expect(await first.boundingBox()).toEqual(box);
      await field(page).pressSequentially('leaves');
      await waitForCount(page, '12 papers for “leaves”');
      expect((await page.locator('.result').first().boundingBox())?.y).toBe(box?.y);
      expect(faults).toEqual([]);
    },
  );

  it('searches during typing, highlights matches and announces their number', async () => {
    const { page, faults } = await open('search/');
    await waitForCount(page, '16 papers, newest first');
    await field(page).pressSequentially('harves');
    await waitForCount(page, '2 papers for “harves”');
    expect(await page.locator('.result').first().locator('mark').allTextContents()).toEqual(['Harvests', 'harvests']);
    expect(query(page)).toBe('?q=harves');
    expect(faults).toEqual([]);
  });

  it('shows foreign text as text, in titles and excerpts', async () => {
    const { page, faults } = await open('search/?q=%3Cmask%3E');
    await waitForCount(page, '1 paper for “<mask>”');
    expect(await titles(page)).toEqual(['Guessing the <MASK> of a Sentence']);
    expect(await page.locator('.excerpt').textContent()).toBe('A guess <b>counts</b> when 3 < 4 & it is right.');
    expect(faults).toEqual([]);
  });

  it.each([
    ['munoz', ['Weighing Harvests in Wet Years', 'Weighing Harvests in Dry Years']],
    ['Muñoz', ['Weighing Harvests in Dry Years', 'Weighing Harvests in Wet Years']],
    ['lukasz', ['Guessing the <MASK> of a Sentence']],
    ['kowalska dry 2024', ['Weighing Harvests in Dry Years']],
    ['abstract', ['A Title without Its Abstract']],
  ])('answers “%s” with and without accents, the exact form first', async (words, expected) => {
    const { page } = await open(`search/?q=${encodeURIComponent(words)}`);
    await page.locator('.result').first().waitFor();
    expect(await titles(page)).toEqual(expected);
  });

  it('combines facets, whose counts are the numbers of results', async () => {
    const { page, faults } = await open('search/');
    await field(page).hover();
    await option(page, '2025').click();
    await waitForCount(page, '3 papers, newest first');
    expect(await option(page, '2024').locator('.number').textContent()).toBe('1');
    await option(page, '2024').click();
    await waitForCount(page, '4 papers, newest first');
    await option(page, 'Anna Kowalska').click();
    await waitForCount(page, '3 papers, newest first');
    await option(page, 'Pedro Munoz').click();
    await waitForCount(page, '1 paper');
    expect(query(page)).toBe('?year=2025&year=2024&author=Anna+Kowalska&author=Pedro+Munoz');
    expect(
      await option(page, 'Pedro Munoz')
        .locator('input')
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    await page.getByRole('button', { name: 'Remove filter Pedro Munoz' }).press('Enter');
    await waitForCount(page, '3 papers, newest first');
    expect(faults).toEqual([]);
  });

  it('is restored from its address, and by Back', async () => {
    const { page } = await open('search/');
    await field(page).pressSequentially('leaves');
    await waitForCount(page, '12 papers for “leaves”');
    await option(page, 'Mira Okafor').click();
    await page.getByLabel('Sort by').selectOption('oldest');
    await page.waitForURL('**/search/?q=leaves&author=Mira+Okafor&sort=oldest');
    await page.reload();
    await waitForCount(page, '12 papers for “leaves”');
    expect((await titles(page))[0]).toBe('Counting Leaves in Forest A');
    expect(await option(page, 'Mira Okafor').locator('input').isChecked()).toBe(true);
    await page.goBack();
    await page.locator('.result').first().getByText('Counting Leaves in Forest L').waitFor();
    await page.goBack();
    await expect.poll(() => query(page)).toBe('?q=leaves');
    await page.locator('.chip').waitFor({ state: 'detached' });
    await page.goForward();
    await page.locator('.chip').waitFor();
    expect(await field(page).inputValue()).toBe('leaves');
  });

  it('shows ten results, and more on request with the focus on the first of them', async () => {
    const { page } = await open('search/?q=leaves&sort=newest');
    await waitForCount(page, '12 papers for “leaves”');
    expect(await titles(page)).toHaveLength(10);
    await page.getByRole('button', { name: 'More results' }).click();
    await page.locator('.result').nth(11).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Counting Leaves in Forest B');
    expect(await page.getByRole('button', { name: 'More results' }).isVisible()).toBe(false);
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await open('search/?q=weighing');
    await waitForCount(page, '2 papers for “weighing”');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForCount(page, '16 papers, newest first');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/repo/papers/guessing-the-mask-of-a-sentence/');
  });

  it('states that nothing was found, and offers a way on', async () => {
    const { page, faults } = await open('search/?q=qqqqqq&year=2024');
    await waitForCount(page, 'No papers for “qqqqqq” with these filters');
    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await waitForCount(page, 'No papers for “qqqqqq”');
    expect(await page.getByRole('button', { name: 'Remove all filters' }).isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it.each(['**/pagefind/**', '**/pagefind/wasm*', '**/pagefind/{pagefind-entry.json,index/**}'])(
    'reports that %s cannot be loaded, links the lists, and recovers',
    async (blocked) => {
      const { page } = await open('feeds/');
      await page.route(blocked, (route) => route.abort());
      await page.goto(`${site.url}search/?q=weighing`);
      const failure = page.locator('[data-search-page] [data-search-failure]');
      await failure.getByText('Search could not be loaded.').waitFor();
      const links = await failure.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(['/repo/papers/', '/repo/years/', '/repo/categories/', '/repo/authors/']);
      await page.unroute(blocked);
      await failure.getByRole('button', { name: 'Try again' }).click();
      await waitForCount(page, '2 papers for “weighing”');
    },
  );

  it('has the newest papers, links to the lists and no form without JavaScript', async () => {
    const { page } = await open('search/', { javaScriptEnabled: false });
    const notice = page.locator('noscript');
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.locator('a').count()).toBe(4);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('[data-search-page] button:visible, summary:visible, select:visible').count()).toBe(0);
    expect(await titles(page)).toHaveLength(10);
    await page.getByRole('link', { name: 'Guessing the <MASK> of a Sentence' }).press('Enter');
    await page.waitForURL('**/repo/papers/guessing-the-mask-of-a-sentence/');
  });

  it.each(['light', 'dark'] as const)('has no axe violations or horizontal scrolling in %s', async (colorScheme) => {
    const { page } = await open('search/?q=leaves&year=2023', { colorScheme, viewport: { width: 320, height: 700 } });
    await waitForCount(page, '12 papers for “leaves”');
    await page.locator('.search-facets summary').click();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('The page for a missing address', () => {
  it.each([
    ['papers/weighing-harvest-in-dry-yers/', ['Weighing Harvests in Dry Years']],
    ['papers/guessing-the-mask-of-another-kind-altogether.html', ['Guessing the <MASK> of a Sentence']],
  ])('suggests the nearest paper for %s', async (path, expected) => {
    const { page } = await open(path);
    const suggestions = page.locator('[data-suggestions] a');
    await suggestions.first().waitFor();
    expect(await suggestions.allTextContents()).toEqual(expected);
    await suggestions.first().click();
    await page.getByRole('heading', { level: 1, name: expected[0] ?? '' }).waitFor();
  });

  it('suggests no paper if none is near', async () => {
    const { page, faults } = await open('papers/zzqqzz/');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-suggestions]').isVisible()).toBe(false);
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });
});
