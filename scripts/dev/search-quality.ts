import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../../src/tests/support/browser.ts';
import { serveFolder } from '../../src/tests/support/serve.ts';
import { measureSearch } from './search-quality/measure-search.ts';
import { createQueries, type SearchedPaper } from './search-quality/queries.ts';

const usage = `npm run search-quality -- FOLDER [COUNT]

Searches a built site for its own papers in a browser, with COUNT queries of each kind (default: 30). Prints how many queries find the paper
among the first five results, and how many find nothing. The queries for a site are always the same.`;

const [folder, count = '30'] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-')) console.log(usage);
else await measure(folder, Number(count));

async function measure(site: string, perKind: number): Promise<void> {
  const text = await readFile(join(site, 'publications.json'), 'utf8');
  const { publications } = JSON.parse(text) as { readonly publications: readonly SearchedPaper[] };
  const served = await serveFolder(site);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${served.url}search/`);
    for (const [kind, score] of await measureSearch(page, createQueries(publications, perKind))) {
      for (const { query, id } of score.missed) console.log(`${kind}: “${query}” does not lead to ${id}`);
      const share = ((score.found / score.queries) * 100).toFixed(0).padStart(3);
      console.log(`${kind.padEnd(34)} ${share} %  ${String(score.empty)} of ${String(score.queries)} empty`);
    }
  } finally {
    await browser.close();
    await served.close();
  }
}
