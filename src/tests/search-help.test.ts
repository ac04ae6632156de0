import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './support/axe.ts';
import { type OpenSite, openSite } from './support/open-site.ts';
import { searchListing } from './support/search-visit.ts';

let open: OpenSite;

beforeAll(async () => {
  open = await openSite(
    { seeds: { 'listing.txt': searchListing }, address: 'https://papers.example.org/repo/' },
    '/repo/',
  );
});

afterAll(async () => {
  await open.close();
});

describe('A query with a typing error', () => {
  it.each(['search/?q=harvsets', ''])(
    'is corrected at once on /%s, with a link to the original query',
    async (path) => {
      await open.visit(path, async (page, faults) => {
        if (path === '') {
          await page.keyboard.press('/');
          await page.keyboard.type('harvsets');
        }
        const dialog = path === '' ? page.getByRole('dialog') : page.locator('main');
        await dialog.getByText('2 papers').waitFor();
        await dialog.getByText('Showing results for harvests.').waitFor();
        expect(await findViolations(page)).toEqual([]);
        await dialog.getByRole('button', { name: 'harvsets' }).click();
        await dialog.getByText('No matches').waitFor();
        expect(await dialog.getByText('Showing results for').isVisible()).toBe(false);
        if (path !== '') expect(new URL(page.url()).search).toBe('?q=harvsets&spelling=typed');
        expect(faults).toEqual([]);
      });
    },
  );
});

describe('Recent queries', () => {
  it('are offered in the same tab only, and can be cleared', async () => {
    await open.visit('search/', async (page) => {
      await page.getByRole('searchbox').fill('harvests');
      await page.getByText('2 papers').first().waitFor();
      await page.keyboard.press('Enter');
      await page.goto(`${open.url}search/`);
      const recent = page.getByRole('button', { name: 'harvests' });
      await page.getByRole('searchbox').focus();
      await recent.waitFor();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await recent.click();
      await page.getByText('2 papers').first().waitFor();
      await page.goto(`${open.url}search/`);
      await page.getByRole('searchbox').focus();
      await page.getByRole('button', { name: 'Forget them' }).click();
      await expect.poll(() => recent.isVisible()).toBe(false);
      expect(await page.evaluate(() => sessionStorage.getItem('offprint-searches'))).toBe('[]');
    });
  });
});

it('Backspace in an empty field removes the last filter', async () => {
  await open.visit('search/?q=leaves', async (page) => {
    await page.locator('[data-search-facets]').evaluate((facets: HTMLDetailsElement) => {
      facets.open = true;
    });
    const option = page.locator('[data-facet="year"] input').first();
    await option.check();
    await page.getByRole('button', { name: /Remove filter/ }).waitFor();
    const field = page.getByRole('searchbox');
    await field.fill('');
    await field.press('Backspace');
    await page.getByRole('button', { name: /Remove filter/ }).waitFor({ state: 'detached' });
  });
});

it('On a phone the search covers the screen, and its results are wide enough for a thumb', async () => {
  await open.visit(
    '',
    async (page) => {
      await page.getByRole('navigation').getByRole('link', { name: 'Search' }).click();
      await page.keyboard.type('leaves');
      const dialog = page.getByRole('dialog');
      await dialog.locator('.result a').first().waitFor();
      // As wide as the page: a scroll bar that takes room covers nothing of it.
      const width = await page.evaluate(() => document.documentElement.getBoundingClientRect().width);
      expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width, height: 760 });
      const heights = await dialog
        .locator('.entry-title a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      const size = await dialog.getByRole('searchbox').evaluate((field) => getComputedStyle(field).fontSize);
      expect(parseFloat(size)).toBeGreaterThanOrEqual(16);
    },
    { viewport: { width: 390, height: 760 }, hasTouch: true },
  );
});
