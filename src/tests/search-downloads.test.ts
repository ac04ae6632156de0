import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PagefindModule } from '../search/browser/pagefind.ts';
import { launchBrowser } from './support/browser.ts';
import { type BuiltSite, buildSite } from './support/build-site.ts';
import { visit } from './support/search-visit.ts';
import { type ServedFolder, serveFolder } from './support/serve.ts';

let browser: Browser;
let site: BuiltSite;
let server: ServedFolder;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await buildSite({ seeds: 'project', address: 'https://papers.example.org/' });
  server = await serveFolder(site.dir, '/');
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await site.cleanup();
});

async function gzippedBytes(site: BuiltSite, paths: readonly string[]): Promise<number> {
  const files = await Promise.all([...new Set(paths)].map((path) => readFile(join(site.dir, path))));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}

describe('What a visitor downloads', () => {
  it('has little script and nothing of the search on a page that is not searching', async () => {
    const { page, requests, faults } = await visit(browser, server.url);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
    const scripts = requests.filter((path) => path.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    expect(await gzippedBytes(site, scripts)).toBeLessThanOrEqual(6_000);
    expect(faults).toEqual([]);
  });

  it.each(['the dialog', 'the search page'])(
    'is at most 130 kB for a first search of the seed site in %s',
    async (place) => {
      const { page, requests } = await visit(browser, server.url);
      await page.waitForLoadState('networkidle');
      const before = new Set(requests);
      if (place === 'the dialog') await page.keyboard.press('/');
      else await page.goto(`${server.url}search/`);
      await page.locator('.result').first().waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('language models');
      await page.locator('.result mark').first().waitFor();
      await page.waitForLoadState('networkidle');
      const searched = requests.filter((path) => !before.has(path) && !path.endsWith('/'));
      expect(searched.some((path) => path.endsWith('.pf_index'))).toBe(true);
      expect(await gzippedBytes(site, searched)).toBeLessThanOrEqual(130_000);
    },
  );
});

describe('The search of a large site', () => {
  it('may work in a worker under the policy of the site', async () => {
    const { page, requests, faults } = await visit(browser, server.url);
    const found = await page.evaluate(async (address) => {
      const { createInstance } = (await import(address)) as PagefindModule;
      const { results } = await createInstance({ noWorker: false, baseUrl: '/', ranking: { metaWeights: {} } }).search(
        'language',
        { filters: {}, sort: {} },
      );
      return results.length;
    }, '/pagefind/pagefind.js');
    expect(found).toBeGreaterThan(0);
    expect(requests).toContain('/pagefind/pagefind-worker.js');
    expect(faults).toEqual([]);
  });
});

describe('A site without papers', () => {
  it('is built, and its search says that there is nothing to find', async () => {
    const empty = await buildSite({ seeds: { 'listing.txt': '' } });
    const emptyServer = await serveFolder(empty.dir);
    try {
      expect(empty.exitCode, empty.output).toBe(0);
      const { page, faults } = await visit(browser, `${emptyServer.url}search/`);
      expect(await page.locator('main').textContent()).toContain('There are no papers yet.');
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByText('No papers', { exact: true }).waitFor();
      expect(faults).toEqual([]);
    } finally {
      await emptyServer.close();
      await empty.cleanup();
    }
  });
});
