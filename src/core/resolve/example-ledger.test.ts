import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseListing } from '../import/listing/parse-listing.ts';
import { readLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';

const seeds = join(import.meta.dirname, '../../tests/seeds');
const ledger = readLedger('permalinks.json', readFileSync(join(seeds, 'permalinks.json'), 'utf8'));
const example = readFileSync(join(seeds, 'listing.txt'), 'utf8');
const own = [1, 2, 3, 4, 5].map(
  (n) => `CLMay ${String(n)}, 2024\nOn Moss ${String(n)}\tAda Grace\nMoss no ${String(n)} grows.\n`,
);

/** Diagnostics of missing addresses. */
function diagnoseLost(text: string) {
  const { source, drafts } = parseListing('listing.txt', text, []);
  const settings = { people: [], archives: ['cs'], categories: {} };
  const { diagnostics } = resolveDrafts([{ source, captured: '2026-11-23', drafts }], settings, { ledger });
  return diagnostics.filter(({ code }) => code === 'address-lost' || code === 'ledger-of-other-papers');
}
const papers = parseListing('listing.txt', example, []).drafts;
const lines = example.split('\n');
/** The text of some of the example's papers. */
const shared = (count: number) =>
  lines.slice((papers[0]?.source.line ?? 1) - 1, (papers[count]?.source.line ?? 1) - 1).join('\n');

describe('The example’s ledger', () => {
  test.each([1, 2])('is reported once on a site that shares %s of its papers', (count) => {
    const [error, ...others] = diagnoseLost([shared(count), ...own].join('\n'));
    expect(others).toEqual([]);
    expect(error).toMatchObject({ code: 'ledger-of-other-papers', position: { file: 'permalinks.json' } });
    expect(error?.message).toContain(`${String(papers.length - count)} papers`);
    expect(error?.hint).toMatch(/delete these lines from permalinks\.json: \d+/u);
  });

  test('is reported once on a site that shares none of its papers', () => {
    expect(diagnoseLost(own.join('\n')).map(({ code }) => code)).toEqual(['ledger-of-other-papers']);
  });

  test('is not reported on the example itself, where each lost address is reported', () => {
    const lost = diagnoseLost(shared(papers.length - 4));
    expect(lost.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'address-lost'));
  });
});
