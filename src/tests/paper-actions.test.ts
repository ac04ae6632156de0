import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './support/axe.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';
import { writeListing } from './support/listing.ts';
import { type OpenSite, openSite } from './support/open-site.ts';

/** More papers than a list with abstracts has. */
const papers = Array.from({ length: 101 }, (_, index) => ({
  header: `CLMay ${String((index % 28) + 1)}, ${index === 0 ? '2025' : '2024'}`,
  title: `Moss on Roofs, Part ${String(index)}`,
  abstract: `We count mosses on roof ${String(index)}.`,
}));
const corrections = `moss-on-roofs-part-0:
  links: { doi: 10.1000/182, arxiv: '2001.00001', code: https://example.net/moss, slides: https://example.net/slides.pdf }
`;

let open: OpenSite;

beforeAll(async () => {
  open = await openSite({
    seeds: { 'site.yaml': defaultSiteYaml, 'listing.txt': writeListing(papers), 'corrections.yaml': corrections },
  });
});

afterAll(async () => {
  await open.close();
});

const squash = (texts: readonly (string | null)[]) => texts.map((text) => (text ?? '').replaceAll(/\s+/gu, ' ').trim());

/** The actions in the first row within `scope`. */
const readRow = async (page: Page, scope: string) =>
  squash(await page.locator(`${scope} .action-row`).first().locator('> a, summary').allTextContents());

const row = ['Read arXiv, free', 'Abstract', 'Cite', 'Code', 'Slides', 'DOI'];

describe('The actions of a paper', () => {
  it.each([
    ['a long list', 'papers/', '.entry', row],
    ['a short list', 'years/2025/', '.entry', row],
    ['the page of the paper', 'papers/moss-on-roofs-part-0/', '.paper', row.filter((name) => name !== 'Abstract')],
    ['the results of a search', 'search/?q=part+0', '.result', row],
  ])('are the same on %s, with the best way to read it first', async (_, path, scope, expected) => {
    await open.visit(path, async (page, faults) => {
      await page.locator(`${scope} .action-row`).first().waitFor();
      expect(await readRow(page, scope)).toEqual(expected);
      expect(await page.locator(`${scope} .read`).first().getAttribute('href')).toBe(
        'https://arxiv.org/abs/2001.00001',
      );
      expect(await findViolations(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  it.each([
    ['papers/', '.entry'],
    ['search/?q=part+7', '.result'],
  ])('begin with searches if no link leads to the paper, at %s', async (path, scope) => {
    await open.visit(path, async (page) => {
      await page.locator(`${scope} .action-row`).first().waitFor();
      const rowOf = page.locator(`${scope}:has(.entry-title a[href$="part-7/"]) .action-row`);
      expect(squash(await rowOf.locator('a').allTextContents())).toEqual(['Find this paper', 'Abstract', 'Cite']);
      await rowOf.locator('a').first().click();
      await page.waitForURL('**/papers/moss-on-roofs-part-7/#find');
      const links = page.locator('#find a');
      expect(squash(await links.allTextContents())).toEqual(['Google Scholar', 'arXiv', 'Semantic Scholar']);
      for (const link of await links.all()) expect(await link.getAttribute('rel')).toBe('nofollow');
    });
  });

  it('have targets of at least 32 pixels, one of which is filled and shows its focus', async () => {
    await open.visit(
      'papers/',
      async (page) => {
        const heights = await page
          .locator('.entry .action-row a')
          .evaluateAll((links) => links.slice(0, 20).map((link) => link.getBoundingClientRect().height));
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(32);
        const colours = await page
          .locator('.entry .action-row')
          .first()
          .locator('a')
          .evaluateAll((links) => links.map((link) => getComputedStyle(link).backgroundColor));
        expect(colours.filter((colour) => colour !== 'rgba(0, 0, 0, 0)')).toHaveLength(1);
        await page.keyboard.press('Tab');
        const filled = page.locator('.entry .action-row .read').first();
        await filled.focus();
        const [ring, ground] = await filled.evaluate((link) => {
          const { outlineColor, backgroundColor } = getComputedStyle(link);
          return [outlineColor, backgroundColor];
        });
        expect(ring).not.toBe(ground);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });
});

describe('The actions of a paper in the search dialog', () => {
  /** Searches from a link to the search page, as visitors do without a mouse. */
  async function search(page: Page, query: string, found: string) {
    await page.getByRole('navigation').getByRole('link', { name: 'Search' }).press('Enter');
    await page.keyboard.type(query);
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByText(found, { exact: true }).waitFor();
    await dialog.locator('mark').first().waitFor();
    return dialog;
  }
  const expectFocus = (page: Page, name: string) =>
    expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent.replaceAll(/\s+/gu, ' ').trim()))
      .toBe(name);

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('are those of lists, in %s at %i pixels', async (colorScheme, width) => {
    await open.visit(
      'authors/',
      async (page, faults) => {
        await search(page, 'part 0', '1 paper');
        expect(await readRow(page, 'dialog .result')).toEqual(row);
        // The row has the link.
        expect(await page.locator('dialog .facts').first().getByText('Code').isVisible()).toBe(false);
        expect(await findViolations(page)).toEqual([]);
        const { scrollWidth, clientWidth } = await page
          .locator('.search-dialog-body')
          .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
        expect(scrollWidth).toBe(clientWidth);
        expect(faults).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 800 } },
    );
  });

  it('are reached with Tab from a title, and the arrow keys lead to the titles above and below', async () => {
    await open.visit('authors/', async (page) => {
      const dialog = await search(page, 'moss', '101 papers');
      const [first = '', second = ''] = squash(await dialog.locator('.entry-title').allTextContents());
      const [action = ''] = squash(await dialog.locator('.action-row > :first-child').allTextContents());
      await page.keyboard.press('ArrowDown');
      await expectFocus(page, first);
      await page.keyboard.press('Tab');
      await expectFocus(page, action);
      await page.keyboard.press('ArrowDown');
      await expectFocus(page, second);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowUp');
      await expectFocus(page, second);
      await page.keyboard.press('ArrowUp');
      await expectFocus(page, first);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: first }).waitFor();
    });
  });

  it('open the abstract and the citation above the dialog; Escape closes one layer, and gives the focus back', async () => {
    await open.visit('authors/', async (page, faults) => {
      const dialog = await search(page, 'part 0', '1 paper');
      const first = dialog.locator('.result').first();
      await first.getByRole('link', { name: 'Abstract' }).press('Enter');
      await first.getByText('We count mosses on roof 0.').nth(1).waitFor();
      await first.getByRole('link', { name: 'Cite' }).press('Enter');
      const layer = page.getByRole('dialog', { name: 'Cite' });
      await expect
        .poll(() => layer.getByRole('radio', { name: 'APA' }).evaluate((radio) => radio.matches(':focus')))
        .toBe(true);
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('ArrowDown');
      await expect
        .poll(() => layer.getByRole('radio', { name: 'MLA' }).evaluate((radio) => radio.matches(':focus')))
        .toBe(true);
      await page.keyboard.press('Escape');
      await layer.waitFor({ state: 'detached' });
      await expectFocus(page, 'Cite');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await expectFocus(page, 'Search');
      expect(faults).toEqual([]);
    });
  });
});

describe('The abstract of a paper on a long list', () => {
  it('is loaded on request, and can be hidden again', async () => {
    await open.visit('papers/', async (page, faults) => {
      const link = page.getByRole('link', { name: 'Abstract' }).first();
      await link.click();
      const text = page.getByText('We count mosses on roof 0.');
      await text.waitFor();
      expect(await link.getAttribute('aria-expanded')).toBe('true');
      expect(await findViolations(page)).toEqual([]);
      await link.press('Enter');
      await text.waitFor({ state: 'hidden' });
      expect(await link.getAttribute('aria-expanded')).toBe('false');
      expect(faults).toEqual([]);
    });
  });

  it.each([
    ['without JavaScript', { javaScriptEnabled: false }],
    ['when it cannot be loaded', {}],
  ])('is on the page of the paper %s', async (_, view) => {
    await open.visit(
      'papers/',
      async (page) => {
        await page.route('**/papers/moss-on-roofs-part-0/', (route) =>
          route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
        );
        await page.getByRole('link', { name: 'Abstract' }).first().click();
        await page.waitForURL('**/papers/moss-on-roofs-part-0/#abstract');
      },
      view,
    );
  });
});

describe('“Cite” in a list', () => {
  it('opens by keyboard, moves the focus, copies, and restores the focus', async () => {
    await open.visit(
      'papers/',
      async (page, faults) => {
        const link = page.getByRole('link', { name: 'Cite' }).first();
        await link.press('Enter');
        const layer = page.getByRole('dialog', { name: 'Cite' });
        await layer.waitFor();
        expect(
          await layer.getByRole('radio', { name: 'APA' }).evaluate((radio) => radio === document.activeElement),
        ).toBe(true);
        expect(await findViolations(page)).toEqual([]);
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('Enter');
        await expect.poll(() => layer.getByRole('status').textContent()).toBe('Copied.');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{/);
        await page.keyboard.press('Escape');
        await layer.waitFor({ state: 'detached' });
        expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
        await page.getByRole('link', { name: 'Cite' }).nth(1).press('Enter');
        await expect.poll(() => layer.getByRole('radio', { name: 'BibTeX' }).isChecked()).toBe(true);
        expect(faults).toEqual([]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('closes when Tab leaves it, and the focus continues after the link', async () => {
    await open.visit('papers/', async (page) => {
      await page.getByRole('link', { name: 'Cite' }).first().press('Enter');
      const layer = page.getByRole('dialog', { name: 'Cite' });
      await layer.getByRole('button', { name: 'CSL-JSON' }).press('Tab');
      await layer.waitFor({ state: 'detached' });
      const next = page.locator('.entry .action-row').first().getByRole('link', { name: 'Code' });
      expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it.each([320, 1280])('fits a viewport of %i pixels', async (width) => {
    await open.visit(
      'papers/',
      async (page) => {
        await page.getByRole('link', { name: 'Cite' }).first().click();
        const box = await page.getByRole('dialog', { name: 'Cite' }).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        await page.getByRole('button', { name: 'Close' }).click();
        await page.getByRole('dialog', { name: 'Cite' }).waitFor({ state: 'detached' });
      },
      { viewport: { width, height: 600 } },
    );
  });

  it('links to the page of the paper without JavaScript', async () => {
    await open.visit(
      'papers/',
      async (page) => {
        await page.getByRole('link', { name: 'Cite' }).first().click();
        await page.waitForURL('**/papers/moss-on-roofs-part-0/#cite');
      },
      { javaScriptEnabled: false },
    );
  });
});
