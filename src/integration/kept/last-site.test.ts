import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { hash, placeFile, readRecord, type Sites, reuseFile, writeRecord } from './last-site.ts';

let folder: string;
let sites: Sites;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-kept-'));
  sites = { last: join(folder, 'last'), next: join(folder, 'next'), isShared: true };
  mkdirSync(join(sites.last, 'a'), { recursive: true });
  writeFileSync(join(sites.last, 'a/index.html'), 'moss');
  utimesSync(join(sites.last, 'a/index.html'), 1000, 1000);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('A reused file keeps its modification time, and later writes do not change the last site', () => {
  expect(reuseFile(sites, 'a/index.html', hash('moss'))).toBe(true);
  const taken = join(sites.next, 'a/index.html');
  expect(readFileSync(taken, 'utf8')).toBe('moss');
  expect(statSync(taken).mtimeMs).toBe(1_000_000);
  writeFileSync(taken, 'fern');
  expect(readFileSync(join(sites.last, 'a/index.html'), 'utf8')).toBe('moss');
});

const numberOf = (path: string) => statSync(path).ino;

it('A reused file is a hard link if no other integration writes', () => {
  const alone = { ...sites, isShared: false };
  expect(reuseFile(alone, 'a/index.html', hash('moss'))).toBe(true);
  expect(numberOf(join(sites.next, 'a/index.html'))).toBe(numberOf(join(sites.last, 'a/index.html')));
});

it('A file is reused if its content is the same, and written without changing the last site otherwise', () => {
  const alone = { ...sites, isShared: false };
  expect(placeFile(alone, 'a/index.html', 'moss')).toBe(true);
  expect(numberOf(join(sites.next, 'a/index.html'))).toBe(numberOf(join(sites.last, 'a/index.html')));
  rmSync(sites.next, { recursive: true });
  expect(placeFile(alone, 'a/index.html', 'fern')).toBe(true);
  expect(readFileSync(join(sites.next, 'a/index.html'), 'utf8')).toBe('fern');
  expect(readFileSync(join(sites.last, 'a/index.html'), 'utf8')).toBe('moss');
});

it.each([false, true])('An existing file of the next site is kept (others write there: %s)', (isShared) => {
  mkdirSync(join(sites.next, 'a'), { recursive: true });
  writeFileSync(join(sites.next, 'a/index.html'), 'of another');
  expect(reuseFile({ ...sites, isShared }, 'a/index.html', hash('moss'), true)).toBe(false);
  for (const content of ['moss', 'fern'])
    expect(placeFile({ ...sites, isShared }, 'a/index.html', content)).toBe(false);
  expect(readFileSync(join(sites.next, 'a/index.html'), 'utf8')).toBe('of another');
});

it.each([
  ['that is not as it was published', 'a/index.html', hash('fern')],
  ['that is gone', 'b/index.html', hash('moss')],
  ['that is a folder', 'a', hash('moss')],
])('A file %s is not reused', (_, path, published) => {
  expect(reuseFile(sites, path, published)).toBe(false);
  expect(existsSync(sites.next)).toBe(false);
});

const schema = z.object({ code: z.string() });

it('A record is unchanged after it is written and read, and ignored if damaged or absent', () => {
  const file = join(folder, 'record');
  expect(readRecord(file, schema)).toBeNull();
  writeRecord(file, { code: 'x' });
  expect(readRecord(file, schema)).toEqual({ code: 'x' });
  expect(readRecord(file, z.object({ pages: z.string() }))).toBeNull();
  const bytes = readFileSync(file);
  for (const damaged of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from('x')]), Buffer.alloc(0)]) {
    writeFileSync(file, damaged);
    expect(readRecord(file, schema)).toBeNull();
  }
});

it('The hash depends on the boundaries between parts', () => {
  expect(hash('a', 'b')).not.toBe(hash('ab'));
  expect(hash('moss')).toBe(hash(Buffer.from('moss')));
});
