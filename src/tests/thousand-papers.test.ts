import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureSearch } from '../../scripts/dev/search-quality/measure-search.ts';
import { createQueries, type SearchedPaper } from '../../scripts/dev/search-quality/queries.ts';
import { findViolations } from './support/axe.ts';
import { countStyledAtOnce } from './support/count-styled.ts';
import { type OpenSite, openSite } from './support/open-site.ts';
import { inventedPapers, thousandPapers } from './support/thousand-papers.ts';

/** The papers of the site, newest first. */
let papers: readonly SearchedPaper[];
let open: OpenSite;
let all: string;

beforeAll(async () => {
  open = await openSite({ seeds: thousandPapers });
  const { publications } = JSON.parse(await open.site.read('publications.json')) as { publications: SearchedPaper[] };
  papers = publications;
  all = `${papers.length.toLocaleString('en')} papers`;
});

afterAll(async () => {
  await open.close();
});

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const idsOf = (list: readonly SearchedPaper[]) => list.map(({ id }) => id);
const entries = (page: Page) => page.locator('.papers-of-year:not([hidden]) .entry:not([hidden])');
/** Milliseconds between keys at 100 words a minute. */
const fastTyping = 120;
const field = (page: Page) => page.getByPlaceholder('Filter the list');

async function readIds(page: Page): Promise<readonly string[]> {
  const links = entries(page).locator('.entry-title a');
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
}

/** The oldest papers, which are on the last page of the list, and the years that have only these. */
function findOldest() {
  const dated = papers.filter(({ date }) => date.year !== null);
  const to = dated.at(-20)?.date.year ?? 0;
  const from = dated.at(-1)?.date.year ?? 0;
  return { from, to, oldest: dated.filter(({ date }) => (date.year ?? 0) <= to) };
}

const oldestPath = () => `papers/?from=${String(findOldest().from)}&to=${String(findOldest().to)}`;
const countOldest = () => `${String(findOldest().oldest.length)} of ${all}`;

describe('The filter of a thousand papers', () => {
  it('shows and counts the papers of years that are on another page of the list', async () => {
    const further = Array.from(await open.site.files()).filter((file) => /^papers\/page\/.*\.html$/.test(file));
    expect(further).not.toEqual([]);
    await open.visit(oldestPath(), async (page, faults) => {
      await page.getByText(countOldest(), { exact: true }).waitFor();
      await expect.poll(() => readIds(page)).toEqual(idsOf(findOldest().oldest));
      expect(await findViolations(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  it('shows all papers of the last five years', async () => {
    await open.visit('', async (page) => {
      const link = page.getByRole('link', { name: 'Last five years' });
      const from = Number(new URL((await link.getAttribute('href')) ?? '', open.url).searchParams.get('from'));
      const recent = papers.filter(({ date }) => date.year !== null && date.year >= from);
      const undated = papers.filter(({ date }) => date.year === null);
      await link.click();
      await page.getByText(`${String(recent.length + undated.length)} of ${all}`, { exact: true }).waitFor();
      await expect.poll(async () => new Set(await readIds(page))).toEqual(new Set(idsOf([...recent, ...undated])));
    });
  });

  it('downloads at most 40 kB of index when compressed, from any page of the list', async () => {
    const files = Array.from(await open.site.files()).filter((file) => /^papers\/.*filter-1\.json$/.test(file));
    const sizes = await Promise.all(files.map(async (file) => gzipSync(await open.site.read(file)).length));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    // A page reads its own papers from its entries.
    expect(total - Math.min(...sizes)).toBeLessThanOrEqual(40_000);
  });

  it.each(['s', 'model'])(
    'draws the papers with “%s” without computing the style of the whole list',
    async (letters) => {
      await open.visit('papers/', async (page) => {
        const indexed = page.waitForResponse('**/filter-1.json');
        await field(page).click();
        await indexed;
        const styled = await countStyledAtOnce(open.browser, page, async () => {
          await page.keyboard.type(letters, { delay: fastTyping });
          await page.waitForFunction(isDrawn, undefined, { polling: 200 });
        });
        // The list has 1,001 entries, most of which are on its first page.
        expect(styled).toBeGreaterThan(0);
        expect(styled).toBeLessThan(800);
      });
    },
  );

  it('downloads as BibTeX what it shows, and says how many papers these are', async () => {
    await open.visit(oldestPath(), async (page) => {
      await page.locator('summary', { hasText: 'Download' }).click();
      const link = page.getByRole('link', { name: `BibTeX (${String(findOldest().oldest.length)})` });
      await link.waitFor();
      const downloading = page.waitForEvent('download');
      await link.click();
      const bibtex = await text(await (await downloading).createReadStream());
      expect(bibtex.match(/^@\w+\{/gm)).toHaveLength(findOldest().oldest.length);
    });
  });

  it('limits what can be selected and what is printed', async () => {
    await open.visit(
      oldestPath(),
      async (page) => {
        const count = findOldest().oldest.length;
        await page.getByText(countOldest(), { exact: true }).waitFor();
        await page.getByRole('button', { name: 'Select', exact: true }).click();
        await page.getByRole('button', { name: 'Select all' }).click();
        await page.getByText(`${String(count)} papers selected`).waitFor();
        await page.getByRole('button', { name: 'Copy' }).click();
        await page.getByText(`${String(count)} papers selected Copied.`).waitFor();
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        expect(await entries(page).filter({ visible: true }).count()).toBe(count);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });
});

describe('The list of a thousand papers', () => {
  it('shows the whole ring of the focus', async () => {
    await open.visit('papers/', async (page) => {
      await field(page).fill('a');
      await page.getByText(new RegExp(`of ${all}$`)).waitFor();
      for (const link of await entries(page).first().locator('a, summary').all()) {
        await link.focus();
        expect(await link.evaluate(findCut)).toBeNull();
      }
    });
  });

  it('has its first title at the same distance from its year before and after filtering', async () => {
    await open.visit('papers/', async (page) => {
      const measure = () =>
        entries(page)
          .first()
          .evaluate((entry) => {
            const heading = entry.closest('section')?.querySelector('h2')?.getBoundingClientRect();
            const title = entry.querySelector('.entry-title')?.getBoundingClientRect();
            return Math.round((title?.top ?? 0) - (heading?.bottom ?? 0));
          });
      const before = await measure();
      const last = (await entries(page).nth(6).locator('.entry-title').innerText()).split(/\s+/).slice(0, 5).join(' ');
      await field(page).fill(last);
      await page.getByText(new RegExp(`of ${all}$`)).waitFor();
      await expect.poll(() => entries(page).count()).toBeLessThan(20);
      await expect.poll(measure).toBe(before);
    });
  });

  it('begins on the first screen of a phone, with a bar for the selection of at most 120 pixels', async () => {
    await open.visit(
      'papers/',
      async (page) => {
        expect((await entries(page).first().boundingBox())?.y).toBeLessThan(560);
        await page.getByRole('button', { name: 'Select', exact: true }).click();
        const bar = page.locator('[data-selection]');
        await bar.waitFor();
        expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(120);
      },
      phone,
    );
  });
});

describe('The authors of a thousand papers', () => {
  it('are reached by letters on every page, with their family names first', async () => {
    const pages = Array.from(await open.site.files()).filter((file) =>
      /^authors\/(?:page\/\d+\/)?index\.html$/.test(file),
    );
    const texts = new Map(
      await Promise.all(
        pages.map(async (file) => [file.replace('index.html', ''), await open.site.read(file)] as const),
      ),
    );
    const letters = (html: string, path: string) =>
      Array.from(
        /<nav class="initials.*?<\/nav>/s.exec(html)?.[0].matchAll(/href="([^"]+)"/g) ?? [],
        ([, href = '']) => {
          const { pathname, hash } = new URL(href, open.url + path);
          return { path: pathname.slice(1), id: hash.slice(1) };
        },
      );
    const expected = letters(texts.get('authors/') ?? '', 'authors/');
    expect(expected.length).toBeGreaterThan(10);
    for (const [path, html] of texts) {
      expect(letters(html, path)).toEqual(expected);
      for (const [, name = ''] of html.matchAll(/<li><a href="\/authors\/[^"]+">(.*?)<\/a>/gs))
        expect(name).toMatch(/^<span class="family">/);
    }
    for (const { path, id } of expected) expect(texts.get(path)).toContain(`id="${id}"`);
  });

  it('stay beside their letter, and are found by the beginning of their name on any page', async () => {
    await open.visit('authors/', async (page, faults) => {
      const family = page.locator('.initial .family').first();
      expect(await family.evaluate((name) => Number(getComputedStyle(name).fontWeight))).toBeGreaterThanOrEqual(600);
      const section = page.locator('.initial').first();
      await section.locator('li').last().scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 200);
      const letter = await page.getByRole('navigation', { name: 'Letters' }).getByRole('link').last().innerText();
      await page.getByRole('navigation', { name: 'Letters' }).getByRole('link').last().click();
      await expect
        .poll(() => page.getByRole('heading', { level: 2, name: letter, exact: true }).isVisible())
        .toBe(true);
      const name = await page.locator('.initial li a').last().innerText();
      await page.goto(`${open.url}authors/`);
      await page.getByRole('searchbox', { name: 'Find an author' }).fill(name);
      const found = page.getByRole('search', { name: 'Authors' }).getByRole('listitem').first();
      await expect.poll(() => found.innerText()).toContain(name);
      expect(faults).toEqual([]);
    });
  });
});

describe('The chart of a thousand papers', () => {
  it.each([
    ['', 1280],
    ['', 390],
    ['papers/', 1280],
    ['papers/', 390],
  ])('of /%s has apart labels of years at %i pixels, and bars with more colour than gaps', async (path, width) => {
    await open.visit(
      path,
      async (page) => {
        const boxes = await page
          .locator('.chart text.year:visible')
          .evaluateAll((labels) =>
            labels.map((label) => label.getBoundingClientRect()).map(({ left, right }) => [left, right]),
          );
        expect(boxes.length).toBeGreaterThan(1);
        for (const [index, [left = 0]] of boxes.entries())
          expect(left).toBeGreaterThan(boxes[index - 1]?.[1] ?? -Infinity);
        const bars = await page.locator('.chart a[data-year]').evaluateAll((links) =>
          links.map((link) => {
            const parts = [...link.querySelectorAll('.bar')].map((part) => part.getBoundingClientRect());
            const height = Math.max(...parts.map(({ bottom }) => bottom)) - Math.min(...parts.map(({ top }) => top));
            return parts.length < 2 ? 1 : parts.reduce((sum, part) => sum + part.height, 0) / height;
          }),
        );
        expect(Math.min(...bars)).toBeGreaterThan(0.5);
      },
      { viewport: { width, height: 800 } },
    );
  });

  it('names the categories without a colour of their own with the values of a bar', async () => {
    await open.visit('', async (page) => {
      for (const bar of await page.locator('.chart a[data-year]:has(.hue-other)').all())
        expect(await bar.getAttribute('data-values')).toMatch(/\bother\b/);
    });
  });
});

describe('The search of a thousand papers', () => {
  it('finds nearly every paper by words of it, also with a typing error', async () => {
    await open.visit('search/', async (page, faults) => {
      const areInvented = thousandPapers === inventedPapers;
      const queries = createQueries(papers, areInvented ? 10 : 30);
      // The abstracts of invented papers share a few words.
      const asked = queries.filter(({ kind }) => !areInvented || kind !== 'four words of the abstract');
      const scores = await measureSearch(page, asked);
      const shares = Object.fromEntries([...scores].map(([kind, { found, queries }]) => [kind, found / queries]));
      expect(shares['three title words']).toBeGreaterThanOrEqual(0.95);
      expect(shares['author and title word']).toBeGreaterThanOrEqual(0.95);
      expect(shares['author, title word and year']).toBeGreaterThanOrEqual(0.95);
      expect(shares['four words of the abstract'] ?? 1).toBeGreaterThanOrEqual(0.95);
      expect(shares['three title words, one misspelled']).toBeGreaterThanOrEqual(0.85);
      expect(shares['misspelled author and title word']).toBeGreaterThanOrEqual(0.85);
      expect(faults).toEqual([]);
    });
  });

  it('downloads a part of its index, and on a phone no filters before they are opened', async () => {
    await open.visit(
      'search/',
      async (page) => {
        const loaded: string[] = [];
        page.on('request', (request) => loaded.push(request.url()));
        const count = (ending: string) => loaded.filter((url) => url.endsWith(ending)).length;
        await page.getByRole('searchbox').focus();
        await page.getByLabel('Sort by').waitFor();
        expect([count('.pf_index'), count('.pf_filter')]).toEqual([1, 0]);
        await page.getByText('Filters', { exact: true }).click();
        await page.locator('.facet-option').first().waitFor();
        expect(count('.pf_index')).toBe(1);
        expect(count('.pf_filter')).toBeGreaterThan(0);
      },
      phone,
    );
  });

  it('shows the corrected results at once, with a way back to the letters typed', async () => {
    const [{ query } = { query: '' }] = createQueries(papers, 1).filter(({ kind }) => kind.endsWith('one misspelled'));
    await open.visit(`search/?q=${encodeURIComponent(query)}`, async (page) => {
      await page.getByText('Showing results for').waitFor();
      expect(await page.locator('.result').count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: query }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('spelling')).toBe('typed');
    });
  });

  it('has the actions of each paper, its owner in bold, and at most ten authors', async () => {
    const [, owner = ''] = /name: "([^"]+)"/.exec(thousandPapers['site.yaml']) ?? [];
    await open.visit(`search/?q=${encodeURIComponent(owner)}`, async (page) => {
      const results = page.locator('.result');
      await results.locator('mark').first().waitFor();
      expect(await results.first().locator('.authors strong').innerText()).toBe(owner);
      for (const result of await results.all()) {
        expect(await result.locator('.action-row a').count()).toBeGreaterThan(1);
        expect((await result.locator('.authors').innerText()).split(', ').length).toBeLessThanOrEqual(12);
      }
    });
  });

  it('is where the visitor left it after Back', async () => {
    const [common = ''] = papers[0]?.abstract?.match(/\p{L}{4,}/u) ?? [];
    await open.visit(`search/?q=${common}`, async (page) => {
      const results = page.locator('.result');
      await page.getByRole('button', { name: 'More results' }).click();
      await expect.poll(() => results.count()).toBe(20);
      await results.nth(17).scrollIntoViewIfNeeded();
      const link = results.nth(17).locator('h3 a');
      const [title, place] = [await link.innerText(), await page.evaluate(() => scrollY)];
      expect(place).toBeGreaterThan(1000);
      await link.click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.goBack();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
      expect(await link.isVisible()).toBe(true);
    });
  });
});

it.each(['', 'papers/', 'authors/', 'search/'])(
  'Without JavaScript, /%s of a thousand papers has no dead control',
  async (path) => {
    await open.visit(
      path,
      async (page) => {
        const controls = page.locator('input, select, button, textarea, [contenteditable]').filter({ visible: true });
        expect(await controls.count()).toBe(0);
        expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(10);
      },
      { javaScriptEnabled: false },
    );
  },
);

/** Whether the list shows as many papers as it counts. Runs in the browser. */
function isDrawn(): boolean {
  const count = /^[\d,]+(?= of )/.exec(document.querySelector('[data-list-status]')?.textContent ?? '')?.[0];
  const shown = document.querySelectorAll('.papers-of-year:not([hidden]) .entry:not([hidden])').length;
  return Number(count?.replace(',', '')) === shown;
}

/** The first element around one with the focus that cuts off its ring; null if none does. Runs in the browser. */
function findCut(element: Element): string | null {
  const { outlineWidth, outlineOffset } = getComputedStyle(element);
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const box = element.getBoundingClientRect();
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowX, contentVisibility, contain } = getComputedStyle(around);
    const isCutting = overflowX !== 'visible' || contentVisibility === 'auto' || contain.includes('paint');
    const { left, right, top, bottom } = around.getBoundingClientRect();
    if (around === document.documentElement || around === document.body || !isCutting) continue;
    if (box.left - reach < left || box.right + reach > right || box.top - reach < top || box.bottom + reach > bottom)
      return `${element.outerHTML} in ${around.className}`;
  }
  return null;
}
