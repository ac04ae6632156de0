import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDiagnostic } from '../core/diagnostics.ts';
import { readLedger } from '../core/resolve/read-ledger.ts';
import { emptyReading, type SeedsReading } from './read-seeds.ts';
import { writeLedger } from './write-ledger.ts';

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

test('what identifiers in feeds begin with is kept once the site has an address of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-ledger-'));
  const reading = {
    ...emptyReading,
    feedIds: 'https://example.org/',
    additions: new Map([['on-moss', { marks: [], key: 'doe-2026-a' }]]),
  };
  const unset = createDiagnostic('example-address', { address: 'https://example.org/' }, null);
  const write = (more: Partial<SeedsReading>) => writeLedger(folder, () => ({ ...reading, ...more }), '2026-01-31');
  const read = () => readFileSync(join(folder, 'permalinks.json'), 'utf8');
  expect(write({ diagnostics: [unset] }).feedIds).toBeNull();
  expect(read()).toContain('on-moss');
  expect(read()).not.toContain('example.org');
  expect(write({ feedIds: 'https://doe.example.net/' }).feedIds).toBe('https://doe.example.net/');
  expect(read()).toContain('"/": {"feedIds":"https://doe.example.net/"}');
  rmSync(folder, { recursive: true });
});
