import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashView, openKeptFiles } from './kept-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-kept-files-'));
  mkdirSync(join(folder, 'last'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function open(code: string | null, isShared = false) {
  const sites = { last: join(folder, 'last'), next: join(folder, 'next'), isShared };
  return openKeptFiles(join(folder, 'record'), code, sites);
}

function publish(path: string, text: string, isShared = false) {
  mkdirSync(join(folder, 'next'));
  writeFileSync(join(folder, 'next', path), text);
  utimesSync(join(folder, 'next', path), 1000, 1000);
  const files = open('a', isShared);
  files.record(path, 'key', text);
  files.save();
  cpSync(join(folder, 'next'), join(folder, 'last'), { recursive: true, preserveTimestamps: true });
  rmSync(join(folder, 'next'), { recursive: true });
}

it('A file is reused as long as its view and the code are the same', () => {
  publish('moss.txt', 'moss');
  for (let build = 0; build < 2; build += 1) {
    const files = open('a');
    expect(files.isEmpty).toBe(false);
    expect(files.reuse('moss.txt', 'other')).toBe(false);
    expect(files.reuse('fern.txt', 'key')).toBe(false);
    expect(files.reuse('moss.txt', 'key')).toBe(true);
    expect(readFileSync(join(folder, 'next/moss.txt'), 'utf8')).toBe('moss');
    files.save();
    rmSync(join(folder, 'next'), { recursive: true });
  }
});

it.each([null, 'b'])('No file is reused that other code made (%s)', (code) => {
  publish('moss.txt', 'moss');
  expect(open(code).isEmpty).toBe(true);
  expect(open(code).reuse('moss.txt', 'key')).toBe(false);
});

it.each([false, true])(
  'A file is compared with what was published if its time or size has changed or others write into the site (%s)',
  (isShared) => {
    publish('moss.txt', 'moss', isShared);
    const take = (text: string, time: number) => {
      writeFileSync(join(folder, 'last/moss.txt'), text);
      utimesSync(join(folder, 'last/moss.txt'), time, time);
      rmSync(join(folder, 'next'), { recursive: true, force: true });
      return open('a', isShared).reuse('moss.txt', 'key');
    };
    expect(take('moss', 2000)).toBe(true);
    expect(take('fern', 2000)).toBe(false);
    expect(take('ferns', 1000)).toBe(false);
    expect(take('fern', 1000)).toBe(!isShared);
  },
);

it('A file can have the name of an object’s property', () => {
  publish('constructor', 'moss');
  expect(open('a').reuse('constructor', 'key')).toBe(true);
});

it('Views have the same hash if and only if they have the same content', () => {
  const paper = { id: 'moss' };
  const views = [null, 'moss', paper, [paper], [paper, paper], [[paper], paper], new Uint8Array([1]), ['moss']];
  expect(new Set(views.map(hashView)).size).toBe(views.length);
  expect(hashView([{ id: 'moss' }])).toBe(hashView([paper]));
  const read = (line: number) => ({ ...paper, rendered: {}, source: { file: 'papers.bib', line } });
  expect(hashView(read(1))).toBe(hashView(read(2)));
  expect(hashView(new Uint8Array([1]))).toBe(hashView(new Uint8Array([1])));
});
