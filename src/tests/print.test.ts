import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExample, type OpenSite } from './support/open-site.ts';
import { seedPapers } from './support/seed-papers.data.ts';

const home = 'https://example.org/';
const paper = 'papers/safer-or-luckier-llms-as-safety-evaluators-are-not-robust-to-artifacts/';

let open: OpenSite;

beforeAll(async () => {
  open = await openExample();
});

afterAll(async () => {
  await open.close();
});

/** Visits a page in dark colours, in print. */
const print = (path: string, look: (page: Page) => Promise<void>) =>
  open.visit(
    path,
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      await look(page);
    },
    { colorScheme: 'dark' },
  );

describe('The printed list of all papers', () => {
  it('numbers every paper, starting with the newest', async () => {
    await print('papers/', async (page) => {
      expect(await readNumbers(page)).toEqual(seedPapers.map((_, index) => index + 1));
    });
  });

  it('numbers filtered papers from one', async () => {
    const left = seedPapers.filter(({ day }) => day.startsWith('2023') || day.startsWith('2024'));
    await print('papers/?from=2023&to=2024', async (page) => {
      await expect.poll(() => readNumbers(page)).toEqual(left.map((_, index) => index + 1));
    });
  });

  it('has the full address of every paper, and its own', async () => {
    await print('papers/', async (page) => {
      const written = await readWritten(page);
      expect(written).toEqual(expect.arrayContaining(seedPapers.map(({ id }) => `${home}papers/${id}/`)));
      expect(written).toContain(`${home}papers/`);
    });
  });

  it('has the owner in bold', async () => {
    await print('papers/', async (page) => {
      const owner = page.locator('.authors strong').first();
      expect(await owner.textContent()).toBe('Seraphina Goldfarb-Tarrant');
      expect(await owner.evaluate((element) => Number(getComputedStyle(element).fontWeight))).toBeGreaterThanOrEqual(
        700,
      );
    });
  });
});

describe('The printed list of', () => {
  it.each(['categories/cs.CL/', 'authors/seraphina-goldfarb-tarrant/', 'years/2025/'])(
    '/%s is numbered, without a chart or counts',
    async (path) => {
      await print(path, async (page) => {
        const papers = await page.locator('.entry').count();
        expect(await readNumbers(page)).toEqual(Array.from({ length: papers }, (_, index) => index + 1));
        expect(await page.getByRole('main').locator('svg, .counts, .people').filter({ visible: true }).count()).toBe(0);
      });
    },
  );
});

describe('A printed page', () => {
  it.each(['papers/', 'categories/cs.CL/', 'authors/seraphina-goldfarb-tarrant/', 'years/2025/', paper, ''])(
    'is black on white, without controls, at /%s',
    async (path) => {
      await print(path, async (page) => {
        const [ink, ground] = await page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.documentElement);
          return [color, backgroundColor];
        });
        expect([ink, ground]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
        const pressed = page.locator('button, input, select, summary, nav').filter({ visible: true });
        expect(await pressed.evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML))).toEqual([]);
      });
    },
  );
});

describe('A printed paper', () => {
  it('fits on one sheet', async () => {
    await print(paper, async (page) => {
      expect(await countSheets(page)).toBe(1);
    });
  });

  it('has title, abstract and address, and no list of other papers', async () => {
    await print(paper, async (page) => {
      for (const heading of ['Safer or Luckier?', 'Abstract']) {
        expect(await page.getByRole('heading', { name: heading }).isVisible()).toBe(true);
      }
      expect(await page.getByRole('heading', { name: 'Related papers' }).isVisible()).toBe(false);
      expect(await readWritten(page)).toContain(home + paper);
    });
  });
});

async function countSheets(page: Page): Promise<number> {
  const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The texts of a page as drawn, including those that the style sheet adds. */
async function readWritten(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => String(name?.value).trim());
}

/** The numbers before the papers, in ascending order. */
async function readNumbers(page: Page): Promise<readonly number[]> {
  const written = await readWritten(page);
  return written
    .filter((text) => /^\d{1,3}$/.test(text))
    .map(Number)
    .toSorted((a, b) => a - b);
}
