import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../core/settings/read-settings.ts';
import { readSeeds } from './read-seeds.ts';

let parent: string;
let folder: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'offprint-read-seeds-'));
  folder = join(parent, 'seeds');
  mkdirSync(join(folder, 'more'), { recursive: true });
  mkdirSync(join(folder, 'folder.txt'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  writeFileSync(join(folder, 'listing.txt'), 'CLApr 14, 2022\r\nMoss\tAda Grace\r\nMoss grows.\r\n');
  writeFileSync(join(folder, 'more', 'old.txt'), '\uFEFFLGMay 1\nFern\tZoe Abel\nFerns grow.\n');
  writeFileSync(join(folder, 'latin.txt'), Buffer.from('CLApr 14, 2022\nSchöne Maße\tAda Grace\n', 'latin1'));
  writeFileSync(join(folder, 'papers.doc'), 'CLApr 14, 2022\nMoss\tAda Grace\n');
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

function read(...files: readonly string[]) {
  const sources = files.map((file) => ({ file, captured: '2026-01-31' }));
  const people = [{ name: 'Zoë Abel', variants: ['Zoe Abel'] }];
  const text = JSON.stringify({ title: 'T', description: 'D', address: 'https://example.org', people, sources });
  const { site, ...settings } = readSettings('site.yaml', text);
  if (!site) throw new Error('The settings of this test are right.');
  return readSeeds(folder, site, { settings });
}

test('papers of all sources are read, with file names as in the settings', () => {
  const { publications, sources } = read('listing.txt', 'more/old.txt');
  expect(publications.map(({ id, source }) => [id, source])).toEqual([
    ['fern', { file: 'more/old.txt', line: 1 }],
    ['moss', { file: 'listing.txt', line: 1 }],
  ]);
  expect(publications[0]?.date).toEqual({ year: 2025, month: 5, day: 1, yearInferred: true });
  expect(publications[0]?.authors.map(({ person }) => person)).toEqual(['zoe-abel']);
  expect(sources.map(({ source, drafts }) => [source.file, drafts.length])).toEqual([
    ['listing.txt', 1],
    ['more/old.txt', 1],
  ]);
});

test.each([
  ['none.txt', 'source-unreadable', 'there is no such file'],
  ['folder.txt', 'source-unreadable', 'it is a folder'],
  ['pipe.txt', 'source-unreadable', 'not a regular file'],
  ['/dev/zero', 'source-unreadable', 'not a regular file'],
  ['latin.txt', 'source-encoding', 'ISO-8859-1'],
  ['papers.doc', 'source-kind-unknown', 'papers.doc'],
])('%s is reported as %s, and the other sources are still read', (file, code, message) => {
  const { publications, diagnostics } = read(file, 'listing.txt');
  expect(publications.map(({ id }) => id)).toEqual(['moss']);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([{ code, message: expect.stringContaining(message) as string }]);
});

test.each([
  ['listings.txt', '“listing.txt”'],
  ['more/ald.txt', '“more/old.txt”'],
  ['seeds/listing.txt', '“listing.txt”'],
  ['seeds\\listing.txt', '“listing.txt”'],
  ['more\\old.txt', '“more/old.txt”'],
  ['none/old.txt', 'Put'],
])('a missing file %s is reported at its name in the settings, with the suggestion %s', (file, hint) => {
  const { diagnostics } = read('listing.txt', file);
  const [{ position, hint: found } = {}] = diagnostics.filter(({ code }) => code === 'source-unreadable');
  expect(position?.lineText.slice(position.column - 1, position.endColumn - 1)).toBe(JSON.stringify(file));
  expect(found).toContain(hint);
});

test('arbitrary bytes never throw, and each paper is published or reported', () => {
  const header = fc.constantFrom('CLApr 14, 2022\n', '95.2hep-thFeb 30\n', 'LGMay 1, 2023Code\n', '\uFEFF', '\n\n');
  const text = fc.array(
    fc.oneof(header, fc.string({ unit: 'binary' }), fc.constant('Moss and FernAda Grace, Zoe Abel\n')),
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    text.map((parts) => Buffer.from(parts.join(''))),
  );
  fc.assert(
    fc.property(bytes, bytes, bytes, (listing, ledger, corrections) => {
      writeFileSync(join(folder, 'bytes.txt'), listing);
      writeFileSync(join(folder, 'permalinks.json'), ledger);
      writeFileSync(join(folder, 'corrections.yaml'), corrections);
      const { sources, publications, diagnostics } = read('bytes.txt');
      const drafts = sources.flatMap((source) => source.drafts);
      const shown = new Set(publications.map(({ source }) => source.line));
      const left = drafts.filter(({ source }) => !shown.has(source.line));
      expect(diagnostics.filter(({ code }) => code === 'paper-twice')).toHaveLength(left.length);
    }),
    { numRuns: 200 },
  );
  rmSync(join(folder, 'permalinks.json'));
  rmSync(join(folder, 'corrections.yaml'));
});
