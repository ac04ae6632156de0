import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './support/axe.ts';
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

const open = (path: string) => visit(site.browser, site.url + path);

describe('The search dialog', () => {
  it.each(['/', 'Control+k', 'Meta+k'])('opens with %s on any page, and Escape closes it', async (key) => {
    const { page, faults } = await open('authors/');
    await page.keyboard.press(key);
    await page.keyboard.type('harvests');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByText('2 papers', { exact: true }).waitFor();
    expect(await dialog.locator('mark').first().textContent()).toBe('Harvests');
    expect(await findViolations(page, 'dialog')).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    // The words are still in the field.
    await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(faults).toEqual([]);
  });

  it('opens instead of the search page, and links to the paper and to all results', async () => {
    const { page } = await open('');
    await page.getByRole('navigation').getByRole('link', { name: 'Search' }).click();
    const dialog = page.getByRole('dialog');
    await page.keyboard.type('leaves');
    await dialog.getByText('12 papers', { exact: true }).waitFor();
    expect(await dialog.locator('h3').allTextContents()).toHaveLength(8);
    await dialog.getByRole('link', { name: 'All results and filters' }).click();
    await page.waitForURL('**/repo/search/?q=leaves');
    await page.goBack();
    await page.keyboard.press('/');
    await page.keyboard.type('weighing dry');
    await dialog.getByText('1 paper', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/repo/search/?q=weighing+dry');
  });

  it('does not open when a slash is typed into a field', async () => {
    const { page } = await open('');
    await page.getByLabel('Search papers').first().fill('and');
    await page.keyboard.press('/');
    await expect.poll(() => page.getByLabel('Search papers').first().inputValue()).toBe('and/');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  });

  it('has its field at once, and keeps what is typed before its content is loaded', async () => {
    const { page, faults } = await open('authors/');
    const loading = Promise.withResolvers<undefined>();
    await page.route('**/repo/search/', async (route) => {
      await loading.promise;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('harvests');
    const field = page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox', { name: 'Search papers' });
    await expect.poll(() => field.inputValue()).toBe('harvests');
    loading.resolve(undefined);
    await page.getByRole('dialog').getByText('2 papers', { exact: true }).waitFor();
    expect(await field.inputValue()).toBe('harvests');
    expect(faults).toEqual([]);
  });

  it('leads to the search page if its content cannot be loaded, and opens later', async () => {
    const { page } = await open('');
    const address = '**/repo/search/';
    await page.route(address, (route) => route.abort());
    await page.keyboard.press('/');
    await page.waitForURL('**/repo/search/?q=*');
    await page.getByText(/^16 papers/).waitFor();
    await page.unroute(address);
    await page.goto(`${site.url}years/`);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByText('16 papers', { exact: true }).waitFor();
  });

  it('stays on the page if its content cannot be loaded after it was closed', async () => {
    const { page } = await open('');
    const loading = Promise.withResolvers<undefined>();
    await page.route('**/repo/search/', async (route) => {
      await loading.promise;
      await route.abort();
    });
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    loading.resolve(undefined);
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    expect(page.url()).toBe(site.url);
  });
});
