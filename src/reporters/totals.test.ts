import { expect, test } from 'vitest';
import { readSource } from '../core/import/read-source.ts';
import { emptySeeds } from '../seeds/read-seeds.ts';
import { formatTotals } from './totals.ts';

test('nothing is counted where nothing was read', () => {
  expect(formatTotals(emptySeeds)).toBe(
    '0 papers read, 0 published: 0 certain, 0 likely, 0 guessed, 0 corrected, 0 duplicates, 0 new addresses.',
  );
});

test('papers are counted by how surely they were read', () => {
  const text = 'CLMay 3, 2024\nMoss\tAda Grace\nMoss.\nCLMay 3, 2024\nwhat moss knows\nMoss.\n';
  const sources = [{ ...readSource('listing.txt', text, []), captured: '2026-01-31' }];
  const additions = new Map([['moss', { marks: [], key: 'grace-2024-moss' }]]);
  expect(formatTotals({ ...emptySeeds, sources, additions, corrected: new Set(['moss']) })).toBe(
    '2 papers read, 0 published: 1 certain, 0 likely, 1 guessed, 1 corrected, 0 duplicates, 1 new address.',
  );
});
