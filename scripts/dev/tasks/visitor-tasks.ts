import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { seedPapers } from '../../../src/tests/support/seed-papers.data.ts';
import type { Visitor } from './visitor.ts';

/** A goal of a visitor. Each attempt begins on the home page, and throws if it fails. */
export interface VisitorTask {
  readonly name: string;
  readonly byKeyboard: (visitor: Visitor) => Promise<void>;
  readonly byTouch: (visitor: Visitor) => Promise<void>;
}

/** Words in the title and abstract of the paper, in another order. */
const halfRemembered = 'analysis bias transfer worsen';
const sought = 'cross-lingual-transfer-can-worsen-bias-in-sentiment-analysis';
const coauthor = 'Aakanksha';
const year = '2024';
const category = 'Machine Learning';
/** The last five years of the list, including the current one. */
const firstYear = '2022';

/** How long visitors look at what they found before they continue, in milliseconds; it is complete by then. */
const reading = 1000;

const together = seedPapers.filter(({ authors, day }) => authors.includes(coauthor) && day.startsWith(year));
const recent = seedPapers.filter(({ day }) => day >= firstYear);

export const visitorTasks: readonly VisitorTask[] = [
  {
    name: 'Find a paper by half-remembered words',
    byKeyboard: async (visitor) => {
      await findByKeyboard(visitor);
      await visitor.press('Enter');
      await arrive(visitor.page, `**/papers/${sought}/`);
    },
    byTouch: async (visitor) => {
      await findByTouch(visitor);
      await arrive(visitor.page, `**/papers/${sought}/`);
    },
  },
  {
    name: 'Get its BibTeX',
    byKeyboard: async (visitor) => {
      await findByKeyboard(visitor);
      await visitor.press('c');
      await visitor.page
        .getByText(/copied/i)
        .first()
        .waitFor({ timeout: 5000 });
      expectEntry(await visitor.page.evaluate(() => navigator.clipboard.readText()));
    },
    byTouch: async (visitor) => {
      await findByTouch(visitor);
      await arrive(visitor.page, `**/papers/${sought}/`);
      const downloading = visitor.page.waitForEvent('download', { timeout: 5000 });
      await visitor.tap(findCitation(visitor.page).getByRole('link', { name: 'BibTeX' }));
      expectEntry(await text(await (await downloading).createReadStream()));
    },
  },
  {
    name: 'See all papers with one co-author in one year',
    byKeyboard: async (visitor) => {
      const { page } = visitor;
      await visitor.press('/');
      await visitor.write(`${coauthor} ${year}`);
      await visitor.press('Enter');
      await expectPapers(page, '[data-search-page] .result', together);
    },
    byTouch: async (visitor) => {
      const { page } = visitor;
      await visitor.tap(findInMenu(page, 'Authors'));
      await visitor.tap(page.getByRole('main').getByRole('link', { name: coauthor, exact: true }));
      await expectPapers(page, `#year-${year} .entry`, together);
    },
  },
  {
    name: 'Follow a category by feed',
    byKeyboard: async (visitor) => {
      const { page } = visitor;
      await visitor.reach(page.getByRole('link', { name: 'Subscribe', exact: true }));
      await visitor.press('Enter');
      await visitor.reach(findFeed(page));
      await visitor.press('Enter');
      await arrive(page, '**/categories/cs.LG/rss.xml');
    },
    byTouch: async (visitor) => {
      const { page } = visitor;
      await visitor.tap(page.getByRole('link', { name: 'Subscribe', exact: true }));
      await visitor.tap(findFeed(page));
      await arrive(page, '**/categories/cs.LG/rss.xml');
    },
  },
  {
    name: 'Get the list of the last five years for a CV',
    byKeyboard: async (visitor) => {
      const { page } = visitor;
      await visitor.reach(page.getByRole('link', { name: 'Last five years' }));
      await visitor.press('Enter');
      await expectPapers(page, '.page .entry', recent);
    },
    byTouch: async (visitor) => {
      const { page } = visitor;
      await visitor.tap(page.getByRole('link', { name: 'Last five years' }));
      await expectPapers(page, '.page .entry', recent);
    },
  },
];

async function findByKeyboard(visitor: Visitor): Promise<void> {
  await visitor.press('/');
  await visitor.write(halfRemembered);
  await visitor.page.locator(`dialog[open] .result .entry-title a[href*="${sought}"]`).waitFor();
  await visitor.page.waitForTimeout(reading);
  await visitor.press('ArrowDown');
}

async function findByTouch(visitor: Visitor): Promise<void> {
  await visitor.tap(findInMenu(visitor.page, 'Search'));
  await visitor.write(halfRemembered);
  await visitor.tap(visitor.page.locator(`dialog[open] .result .entry-title a[href*="${sought}"]`));
}

const findInMenu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name, exact: true });

const findFeed = (page: Page) =>
  page.getByRole('region', { name: 'Categories' }).getByRole('link', { name: category, exact: true });

const findCitation = (page: Page) => page.getByRole('region', { name: 'Cite' });

async function arrive(page: Page, address: string): Promise<void> {
  await page.waitForURL(address, { waitUntil: 'domcontentloaded', timeout: 5000 });
}

function expectEntry(bibtex: string): void {
  if (!/^@\w+\{goldfarb-tarrant-etal-2023-cross,/.test(bibtex)) throw new Error(`The entry is: ${bibtex}`);
}

/** Waits until a list shows exactly these papers. */
async function expectPapers(page: Page, items: string, papers: readonly { readonly id: string }[]): Promise<void> {
  const expected = papers.map(({ id }) => id).toSorted();
  await page.waitForFunction(
    ([selector, ids]) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>(`${selector} .entry-title a`)];
      const shown = links.filter((link) => link.checkVisibility()).map(({ pathname }) => pathname.split('/').at(-2));
      return JSON.stringify(shown.toSorted()) === ids;
    },
    [items, JSON.stringify(expected)] as const,
    { timeout: 5000 },
  );
}
