import { expect, test } from 'vitest';
import { readSource } from '../core/import/read-source.ts';
import { emptyLedger } from '../core/resolve/read-ledger.ts';
import { resolveDrafts } from '../core/resolve/resolve-drafts.ts';
import { emptySeeds } from '../seeds/read-seeds.ts';
import { formatTotals } from './totals.ts';

test('no totals are printed if nothing was read', () => {
  expect(formatTotals(emptySeeds)).toBe(
    '0 papers read, 0 published, 0 duplicates, 0 corrected, 0 new addresses. Readings: 0 certain, 0 likely, 0 guessed.',
  );
});

test('papers are counted by confidence', () => {
  const text = 'CLMay 3, 2024\nMoss\tAda Grace\nMoss.\nCLMay 3, 2024\nwhat moss knows\nMoss.\n';
  const sources = [{ ...readSource('listing.txt', text, []), captured: '2026-01-31' }];
  const additions = new Map([['moss', { marks: [], key: 'grace-2024-moss' }]]);
  expect(formatTotals({ ...emptySeeds, sources, additions, corrected: new Set(['moss']) })).toBe(
    '2 papers read, 0 published, 0 duplicates, 1 corrected, 1 new address. Readings: 1 certain, 0 likely, 1 guessed.',
  );
});

test('entries that share a page are counted as duplicates', () => {
  const text = '@article{a, title={Moss}, doi={10.1000/1}}\n@article{b, title={Moss}, doi={10.1000/1}}\n';
  const source = { ...readSource('papers.bib', text, []), captured: null };
  const { publications, placed } = resolveDrafts(
    [source],
    { people: [], archives: [], categories: {} },
    { ledger: emptyLedger },
  );
  expect(formatTotals({ ...emptySeeds, sources: [source], publications, placed })).toContain(
    '2 papers read, 1 published',
  );
  expect(formatTotals({ ...emptySeeds, sources: [source], publications, placed })).toContain(
    '1 published, 1 duplicate,',
  );
});

test('papers hidden by a correction are counted, without those that are no longer in a source', () => {
  const source = { ...readSource('papers.bib', '@article{a, title={Moss}}\n', []), captured: null };
  const settings = { people: [], archives: [], categories: {} };
  const { placed } = resolveDrafts([source], settings, { ledger: emptyLedger });
  const formerPapers = ['moss', 'fern'].map((id) => ({ id, to: null, reason: 'Withdrawn.' }));
  const totals = formatTotals({ ...emptySeeds, sources: [source], placed, formerPapers });
  expect(totals).toContain('0 published, 1 hidden,');
});
