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

  it('reports that it cannot be loaded, and recovers', async () => {
    const { page } = await open('');
    await page.route('**/_astro/search-dialog*', (route) => route.abort());
    await page.reload({ waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByText('Search could not be loaded.').waitFor();
    expect(await page.getByRole('dialog').getByRole('link', { name: 'Years' }).getAttribute('href')).toBe(
      '/repo/years/',
    );
    await page.unroute('**/_astro/search-dialog*');
    await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click();
    // In the dialog, or on the search page if the browser does not load the module again.
    await page
      .getByText(/^16 papers/)
      .first()
      .waitFor();
  });
});
