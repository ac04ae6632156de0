import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDiagnostic } from '../core/diagnostics.ts';
import { readLedger } from '../core/resolve/read-ledger.ts';
import { emptySeeds, readSeeds, type ResolvedSeeds } from './read-seeds.ts';
import { ledgerFile } from './seed-files.ts';
import { createSeedsCache } from './seeds-cache.ts';
import { writeLedger } from './write-ledger.ts';

test('No paper is lost when several processes add to a ledger at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-ledger-'));
  const add = (name: string) => `
    import { writeLedger } from ${JSON.stringify(join(import.meta.dirname, 'write-ledger.ts'))};
    import { emptySeeds } from ${JSON.stringify(join(import.meta.dirname, './read-seeds.ts'))};
    for (let round = 0; round < 5; round += 1) {
      const additions = new Map([[${JSON.stringify(name)} + round, { marks: [], key: 'doe-2026-a' }]]);
      writeLedger(${JSON.stringify(folder)}, () => ({ ...emptySeeds, feedIds: 'https://example.org/', additions }), '2026-01-31');
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

test('A build during “check --write” reads either the old or the new ledger', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-ledger-'));
  mkdirSync(join(folder, 'public'));
  const settings = 'title: Moss\ndescription: On moss.\naddress: https://doe.example.net/\nsources: [{ file: papers.bib }]\n';
  const entries = Array.from(
    { length: 100 },
    (_, index) => `@article{k${String(index)}, title={On moss ${String(index)}}, author={Doe, Jo}, journal={J}, year=2020}\n`,
  );
  writeFileSync(join(folder, 'site.yaml'), settings);
  writeFileSync(join(folder, 'papers.bib'), entries.join(''));
  const [publicFiles, cache] = [join(folder, 'public'), folder];
  const build = () => createSeedsCache({ seeds: folder, publicFiles, cache });
  const first = readSeeds(folder, build().site(), { publicFiles, cache });
  writeLedger(folder, () => first, '2026-01-31');
  const ids = first.publications.map(({ id }) => id);

  /** Repeatedly writes the number of the round into the marks of all papers, where readers ignore it. */
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { writeLedger } from ${JSON.stringify(join(import.meta.dirname, 'write-ledger.ts'))};
      import { emptySeeds } from ${JSON.stringify(join(import.meta.dirname, 'read-seeds.ts'))};
      const ids = ${JSON.stringify(ids)};
      const additions = new Map([[ids[0], { marks: [], key: 'k' }]]);
      for (let round = 0; round < 30; round += 1) {
        const refreshed = new Map(ids.map((id) => [id, ['title:' + id, 'round:' + round]]));
        writeLedger(${JSON.stringify(folder)}, () => ({ ...emptySeeds, additions, refreshed }), '2026-01-31');
      }`,
    ],
    { stdio: ['ignore', 'inherit', 'ignore'] },
  );
  const exit = once(child, 'exit');
  const seen = new Set<string>();
  while (child.exitCode === null) {
    const { ledger, diagnostics } = readLedger(ledgerFile, readFileSync(join(folder, ledgerFile), 'utf8'));
    expect(diagnostics).toEqual([]);
    const rounds = new Set(ids.map((id) => ledger[id]?.marks.find((mark) => mark.startsWith('round:')) ?? 'before'));
    expect([...rounds]).toHaveLength(1);
    for (const round of rounds) seen.add(round);
    const snapshot = build().read();
    expect(snapshot.publications.map(({ id }) => id)).toEqual(ids);
    expect(snapshot.diagnostics.map(({ code }) => code)).not.toContain('address-new');
    await new Promise((done) => setImmediate(done));
  }
  expect(await exit).toEqual([0, null]);
  expect(seen.size).toBeGreaterThan(2);
  rmSync(folder, { recursive: true });
}, 60_000);

test('the prefix of feed identifiers is permanent once the site has its own address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-ledger-'));
  const reading = {
    ...emptySeeds,
    feedIds: 'https://example.org/',
    additions: new Map([['on-moss', { marks: [], key: 'doe-2026-a' }]]),
  };
  const unset = createDiagnostic('example-address', { address: 'https://example.org/' }, null);
  const write = (more: Partial<ResolvedSeeds>) => writeLedger(folder, () => ({ ...reading, ...more }), '2026-01-31');
  const read = () => readFileSync(join(folder, 'permalinks.json'), 'utf8');
  expect(write({ diagnostics: [unset] }).feedIds).toBeNull();
  expect(read()).toContain('on-moss');
  expect(read()).not.toContain('example.org');
  expect(write({ feedIds: 'https://doe.example.net/' }).feedIds).toBe('https://doe.example.net/');
  expect(read()).toContain('"/": {"feedIds":"https://doe.example.net/"}');
  rmSync(folder, { recursive: true });
});
