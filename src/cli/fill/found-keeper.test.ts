import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FoundEntry, formatFound } from '../../core/found/schema.ts';
import { createFoundKeeper } from './found-keeper.ts';

const entry: FoundEntry = { title: 'On Moss', state: 'none', day: '2026-01-01', fields: {}, questions: [] };
const before = formatFound(new Map([['on-moss', entry]]));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-found-'));
  writeFileSync(join(folder, 'found.json'), before);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('the backup is the file from before the run, however often the file is written', () => {
  const keeper = createFoundKeeper(folder, false);
  for (const id of ['on-fern', 'on-oak', 'on-rain']) {
    keeper.keep(id, entry);
    keeper.save();
  }
  expect(Object.keys(JSON.parse(read('found.json')) as object)).toEqual(['on-fern', 'on-moss', 'on-oak', 'on-rain']);
  expect(read('found.json.bak')).toBe(before);
});

test('entries of removed papers are removed, even if none is left', () => {
  createFoundKeeper(folder, false).save(new Set(['on-fern']));
  expect(read('found.json')).toBe('{}\n');
});

test('no file is written if nothing was found', () => {
  rmSync(join(folder, 'found.json'));
  createFoundKeeper(folder, false).save(new Set());
  expect(() => read('found.json')).toThrow();
});
