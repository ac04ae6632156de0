import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './support/axe.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';
import { writeListing } from './support/listing.ts';
import { openExample, type OpenSite, openSite } from './support/open-site.ts';

let open: OpenSite;

beforeAll(async () => {
  open = await openExample();
});

afterAll(async () => {
  await open.close();
});

const values = '[data-chart-values]';
const of2025 = '2025: 7 papers, Computation and Language 4, Machine Learning 1, Artificial Intelligence 1, Databases 1';

const bar = (page: Page, year: number) => page.locator(`.chart a[data-year="${String(year)}"]`);

async function drag(page: Page, from: number, to: number): Promise<void> {
  const [start, end] = [await bar(page, from).boundingBox(), await bar(page, to).boundingBox()];
  if (!start || !end) throw new Error('A bar is not drawn.');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, start.y + start.height / 2, { steps: 5 });
  await page.mouse.up();
}

describe('The chart of papers per year', () => {
  it('shows the numbers of a bar under the pointer without a layout shift', async () => {
    await open.visit('', async (page) => {
      const below = page.locator('#latest');
      const place = await below.boundingBox();
      await page.locator('.chart svg a').nth(-2).hover();
      expect(await page.locator(values).textContent()).toBe(of2025);
      expect(await below.boundingBox()).toEqual(place);
      await page.locator('.chart svg a').nth(-2).click();
      await page.waitForURL('**/years/2025/');
    });
  });

  it('shows and announces the numbers of the focused bar', async () => {
    await open.visit('', async (page) => {
      const bar = page.locator('.chart svg a').nth(-2);
      await bar.focus();
      expect(await page.locator(values).textContent()).toBe(of2025);
      expect(await bar.getAttribute('aria-label')).toBe(of2025);
    });
  });

  it('shows the numbers at the first tap, and opens the year at the second', async () => {
    await open.visit(
      '',
      async (page) => {
        const bar = page.locator('.chart svg a').nth(-2);
        await bar.tap();
        await expect.poll(() => page.locator(values).textContent()).toBe(of2025);
        expect(new URL(page.url()).pathname).toBe('/');
        await bar.tap();
        await page.waitForURL('**/years/2025/');
      },
      { hasTouch: true, viewport: { width: 390, height: 800 } },
    );
  });

  it('highlights the year on its page', async () => {
    await open.visit('years/2023/', async (page) => {
      expect(await page.locator(values).textContent()).toMatch(/^2023: 3 papers/);
      expect(await page.locator('.chart .bar:not(.muted)').count()).toBe(1);
    });
  });

  it('links years to the list on the page of an author', async () => {
    await open.visit('authors/seraphina-goldfarb-tarrant/', async (page) => {
      await page.locator('.chart svg a').first().click();
      await expect.poll(() => new URL(page.url()).hash).toBe('#year-2019');
      expect(await page.locator('#year-2019 .entry').count()).toBe(1);
    });
  });
});

describe('The chart on the home page', () => {
  it('leads to the list of the papers of the years selected by dragging, or with the arrow keys', async () => {
    await open.visit('', async (page, faults) => {
      await drag(page, 2023, 2025);
      const button = page.getByRole('button', { name: 'Show 14 papers' });
      expect(await findViolations(page)).toEqual([]);
      await button.click();
      await page.waitForURL('**/papers/?from=2023&to=2025');
      await page.getByText('14 of 22 papers', { exact: true }).waitFor();
      await page.goto(open.url);
      await page.getByLabel('From').focus();
      await page.keyboard.press('End');
      await page.getByRole('button', { name: 'Show 3 papers' }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/papers/?from=2026&to=2026');
      expect(faults).toEqual([]);
    });
  });
});

describe('The chart above a list', () => {
  const chosen = (page: Page) =>
    page
      .locator('.chart a[data-year]:not(.left-out)')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.dataset['year'])));
  it('selects the year of a bar by a click, and all years by another', async () => {
    await open.visit('papers/', async (page, faults) => {
      await bar(page, 2023).click();
      await page.getByText('3 of 22 papers', { exact: true }).waitFor();
      await page.waitForURL('**/papers/?from=2023&to=2023');
      await expect.poll(() => chosen(page)).toEqual([2023]);
      expect(await findViolations(page)).toEqual([]);
      await bar(page, 2023).click();
      await page.waitForURL('**/papers/');
      await expect.poll(() => chosen(page)).toHaveLength(7);
      expect(faults).toEqual([]);
    });
  });

  it('selects a range by dragging in either direction', async () => {
    await open.visit('papers/', async (page) => {
      await bar(page, 2022).hover();
      await drag(page, 2022, 2024);
      await page.waitForURL('**/papers/?from=2022&to=2024');
      await drag(page, 2026, 2024);
      await page.waitForURL('**/papers/?from=2024');
      await expect.poll(() => chosen(page)).toEqual([2024, 2025, 2026]);
    });
  });

  it('selects a range with the arrow keys, and announces the years', async () => {
    await open.visit('papers/', async (page) => {
      await page.getByLabel('From').focus();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL('**/papers/?from=2025');
      await expect.poll(() => page.getByLabel('From').getAttribute('aria-valuetext')).toBe('2025');
      await page.goBack();
    });
  });

  it('stays visible on a phone, where a tap selects a year', async () => {
    await open.visit(
      'papers/',
      async (page) => {
        await page.locator('.entry').last().scrollIntoViewIfNeeded();
        const strip = page.locator('.chart-field');
        await expect.poll(async () => (await strip.boundingBox())?.y).toBe(0);
        expect((await strip.boundingBox())?.height).toBe(44);
        await expect.poll(() => page.locator('.chart a[aria-current]').count()).toBe(1);
        await bar(page, 2025).tap();
        await page.getByText('7 of 22 papers', { exact: true }).waitFor();
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    );
  });
});

describe('The page of an author', () => {
  it('links to the papers with each co-author', async () => {
    await open.visit('authors/seraphina-goldfarb-tarrant/', async (page) => {
      await page.getByRole('link', { name: '2 papers by Seraphina Goldfarb-Tarrant and Adam Lopez' }).click();
      await page.getByRole('status').getByText('2 papers').first().waitFor();
    });
  });
});

it('A chart of sixty years fits 320 pixels, leaves its bars out of the tab order, and states what it omits', async () => {
  const papers = Array.from({ length: 60 }, (_, index) => ({
    header: `CLMay 2, ${String(1960 + index)}`,
    title: `Moss in the Year ${String(index)}`,
  }));
  const inPress =
    '@mastersthesis{ferns, title={Ferns to Come}, author={Moss, Ada}, school={Fern Hall}, year={in press}}';
  const long = await openSite({
    seeds: {
      'site.yaml': `${defaultSiteYaml}  - file: thesis.bib\n`,
      'listing.txt': writeListing(papers),
      'thesis.bib': inPress,
    },
  });
  await long.visit(
    'years/',
    async (page) => {
      const surplus = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(surplus)).toBeLessThanOrEqual(0);
      expect(await page.locator('.chart svg a:not([tabindex="-1"])').count()).toBe(0);
      expect(await page.locator('.chart-table tbody a:visible').count()).toBe(61);
      expect(await page.locator('.chart-table tbody tr').first().textContent()).toBe('Forthcoming–11');
      expect((await page.locator('.chart-note').innerText()).trim()).toBe('Not shown: Forthcoming 1');
      expect(await findViolations(page)).toEqual([]);
    },
    { viewport: { width: 320, height: 640 } },
  );
  await long.visit('papers/ferns-to-come/', async (page) => {
    const published = await page.locator('.published').first().innerText();
    expect(published.replaceAll(/\s+/g, ' ')).toBe('Master’s thesis, Fern Hall (in press)');
  });
  await long.close();
});
