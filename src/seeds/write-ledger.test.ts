import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLedger } from '../core/resolve/read-ledger.ts';

test('Of the papers that several processes add to a ledger at once, none is lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-ledger-'));
  const add = (name: string) => `
    import { writeLedger } from ${JSON.stringify(join(import.meta.dirname, 'write-ledger.ts'))};
    import { emptyReading } from ${JSON.stringify(join(import.meta.dirname, './read-seeds.ts'))};
    for (let round = 0; round < 5; round += 1) {
      const additions = new Map([[${JSON.stringify(name)} + round, { marks: [], key: 'doe-2026-a' }]]);
      writeLedger(${JSON.stringify(folder)}, () => ({ ...emptyReading, feedIds: 'https://example.org/', additions }), '2026-01-31');
    }`;
  const children = ['a', 'b', 'c'].map((name) =>
    spawn(process.execPath, ['--input-type=module', '-e', add(name)], { stdio: ['ignore', 'inherit', 'ignore'] }),
  );
  await Promise.all(children.map((child) => once(child, 'exit')));
  const { ledger, diagnostics } = readLedger('permalinks.json', readFileSync(join(folder, 'permalinks.json'), 'utf8'));
  expect(diagnostics).toEqual([]);
  expect(Object.keys(ledger)).toHaveLength(15);
  expect(readdirSync(folder).toSorted()).toEqual(['permalinks.json', 'permalinks.json.bak']);
  rmSync(folder, { recursive: true });
}, 60_000);
