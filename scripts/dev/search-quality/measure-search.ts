import type { Page } from 'playwright-core';
import type { Kind, Query } from './queries.ts';

/** The first results that count. */
const best = 5;

export interface Score {
  readonly queries: number;
  /** The queries that find their paper among the first five results, and those that find nothing. */
  readonly found: number;
  readonly empty: number;
  readonly missed: readonly Query[];
}

/** Types queries into the search page of a site, which is open in `page`, and counts by kind what they find. */
export async function measureSearch(page: Page, queries: readonly Query[]): Promise<ReadonlyMap<Kind, Score>> {
  const scores = new Map<Kind, Score>();
  for (const asked of queries) {
    const { queries: count = 0, found = 0, empty = 0, missed = [] } = scores.get(asked.kind) ?? {};
    const results = await search(page, asked.query);
    const isFound = results.slice(0, best).includes(asked.id);
    scores.set(asked.kind, {
      queries: count + 1,
      found: found + (isFound ? 1 : 0),
      empty: empty + (results.length === 0 ? 1 : 0),
      missed: isFound ? missed : [...missed, asked],
    });
  }
  return scores;
}

/** The identifiers of the papers in the results, in order. */
async function search(page: Page, query: string): Promise<readonly string[]> {
  const root = page.locator('[data-search-page]');
  // The results for nothing are those of no query, so that the next ones cannot be mistaken for the last ones.
  await root.getByRole('searchbox').fill('');
  await page.waitForURL((address) => !address.searchParams.has('q'));
  await root.locator('[data-search-results]:not([aria-busy])').waitFor();
  await root.getByRole('searchbox').fill(query);
  await page.waitForURL((address) => address.searchParams.get('q') === query);
  await root.locator('[data-search-results]:not([aria-busy])').waitFor({ state: 'attached' });
  const links = await root
    .locator('.result h3 a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((path) => path.split('/').at(-2) ?? '');
}
