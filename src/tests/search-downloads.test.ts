import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hiddenPaperSeeds } from './support/default-seeds.ts';
import { openExample, type OpenSite, openSite } from './support/open-site.ts';
import { visit } from './support/search-visit.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openExample();
});

afterAll(() => site.close());

async function gzippedBytes(paths: readonly string[]): Promise<number> {
  const files = await Promise.all([...new Set(paths)].map((path) => readFile(join(site.site.dir, path))));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}

describe('What a visitor downloads', () => {
  it('has little script and no part of the search before a search', async () => {
    const { page, requests, faults } = await visit(site.browser, site.url);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
    const scripts = requests.filter((path) => path.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    expect(await gzippedBytes(scripts)).toBeLessThanOrEqual(6_000);
    expect(faults).toEqual([]);
  });

  it.each(['the dialog', 'the search page'])(
    'is at most 130 kB for a first search of the seed site in %s',
    async (place) => {
      const { page, requests } = await visit(site.browser, site.url);
      await page.waitForLoadState('networkidle');
      const before = new Set(requests);
      if (place === 'the dialog') await page.keyboard.press('/');
      else await page.goto(`${site.url}search/`);
      await page.locator('.result').first().waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('language models');
      await page.locator('.result mark').first().waitFor();
      await page.waitForLoadState('networkidle');
      const searched = requests.filter((path) => !before.has(path) && !path.endsWith('/'));
      expect(searched.some((path) => path.endsWith('.pf_index'))).toBe(true);
      expect(await gzippedBytes(searched)).toBeLessThanOrEqual(130_000);
    },
  );
});

describe('The search of a large site', () => {
  it('works in a worker, which the policy of the site allows', async () => {
    const { page, requests, faults } = await visit(site.browser, site.url);
    await page.route('**/pagefind-entry.json*', async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replace(/"page_count":\d+/, '"page_count":10000');
      await route.fulfill({ response, body: text });
    });
    await page.goto(`${site.url}search/?q=language`);
    await page.locator('.result mark').first().waitFor();
    expect(requests).toContain('/pagefind/pagefind-worker.js');
    expect(faults).toEqual([]);
  });
});

describe('A site whose only paper is hidden', () => {
  it('is built, and its search says that there is nothing to find', async () => {
    const empty = await openSite({ seeds: hiddenPaperSeeds });
    try {
      const { page, faults } = await visit(empty.browser, `${empty.url}search/`);
      expect(await page.locator('main').textContent()).toContain('There are no papers yet.');
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByText('No papers', { exact: true }).waitFor();
      expect(faults).toEqual([]);
    } finally {
      await empty.close();
    }
  });
});
