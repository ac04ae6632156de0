import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../core/settings/read-settings.ts';
import { readFiles } from './read-files.ts';

let here = '';
const write = (file: string, text: string) => {
  writeFileSync(join(here, file), text);
};

beforeAll(() => {
  here = mkdtempSync(join(tmpdir(), 'offprint-named-'));
  mkdirSync(join(here, 'seeds'));
  write('seeds/listing.txt', 'CLApr 14, 2022\nMoss\tAda Grace\nMoss grows.\n\nShow more\n');
  write('seeds/old.txt', 'LGMay 1\nFern\tAda Grace\nFerns grow.\n\nBack to top\n');
  write('seeds/corrections.yaml', 'moss:\n  title: Mosses\nother:\n  title: Others\n');
  write('loose.txt', 'LGMay 1\nBees\tAda Grace\nBees sleep.\n');
});
afterAll(() => {
  rmSync(here, { recursive: true, force: true });
});

function read(...files: readonly string[]) {
  const sources = [
    { file: 'listing.txt', captured: '2026-01-31' },
    { file: 'old.txt', captured: '2020-01-31' },
  ];
  const text = JSON.stringify({ title: 'T', description: 'D', address: 'https://moss.example.org', sources });
  const { site } = readSettings('site.yaml', text);
  if (!site) throw new Error('The settings of this test are right.');
  const { publications, diagnostics } = readFiles(files, here, { folder: join(here, 'seeds'), site });
  return {
    titles: publications.map(({ title }) => title.written),
    codes: diagnostics.map(({ code }) => code),
    publications,
  };
}

test('a source of the site is read with its corrections and addresses, and other sources are not reported', () => {
  const { titles, codes } = read('seeds/listing.txt');
  expect(titles).toEqual(['Mosses']);
  expect(codes.toSorted()).toEqual(['address-new', 'correction-matches-nothing', 'text-outside-paper']);
});

test('any other file is read without them, and its papers are not reported as new', () => {
  const { titles, codes, publications } = read('loose.txt');
  expect(titles).toEqual(['Bees']);
  expect(codes).toEqual(['year-inferred']);
  expect(publications[0]?.date.year).toBe(2025);
});

test('sources of the site come before other files', () => {
  expect(read('loose.txt', 'seeds/old.txt').titles).toEqual(['Fern', 'Bees']);
});
