import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../src/tests/support/browser.ts';
import { serveFolder } from '../../src/tests/support/serve.ts';
import { createQueries, type Kind, type SearchedPaper } from './search-quality/queries.ts';

const usage = `npm run search-quality -- FOLDER [COUNT]

Searches a built site for its own papers in a browser, with COUNT queries of each kind (default: 30). Prints how many queries find the paper
among the first five results, and how many find nothing. The queries for a site are always the same.`;

const [folder, count = '30'] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-')) console.log(usage);
else await measure(folder, Number(count));

interface Score {
  readonly isFound: boolean;
  readonly isEmpty: boolean;
}

async function measure(site: string, perKind: number): Promise<void> {
  const text = await readFile(join(site, 'publications.json'), 'utf8');
  const { publications } = JSON.parse(text) as { readonly publications: readonly SearchedPaper[] };
  const served = await serveFolder(site);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const scores = new Map<Kind, Score[]>();
    for (const { kind, query, id } of createQueries(publications, perKind)) {
      const found = await search(page, `${served.url}search/?q=${encodeURIComponent(query)}`);
      const isFound = found.slice(0, 5).includes(id);
      if (!isFound) console.log(`${kind}: “${query}” does not lead to ${id}`);
      scores.set(kind, [...(scores.get(kind) ?? []), { isFound, isEmpty: found.length === 0 }]);
    }
    for (const [kind, list] of scores) {
      const share = (list.filter(({ isFound }) => isFound).length / list.length) * 100;
      const empty = list.filter(({ isEmpty }) => isEmpty).length;
      console.log(
        `${kind.padEnd(34)} ${share.toFixed(0).padStart(3)} %  ${String(empty)} of ${String(list.length)} empty`,
      );
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The identifiers of the papers in the results, in order. */
async function search(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  await page.locator('[data-search-results]:not([aria-busy])').waitFor({ state: 'attached' });
  await page
    .getByRole('status')
    .filter({ hasText: /papers?/u })
    .first()
    .waitFor();
  const links = await page.locator('[data-search-results] h3 a, [data-search-results] h2 a').all();
  const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
  return paths.map((path) => path?.split('/').at(-2) ?? '');
}
