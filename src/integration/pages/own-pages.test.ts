import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listOwnAddresses } from './own-pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-own-pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('Only pages and endpoints of the owner have addresses', () => {
  const files = [
    'index.astro',
    'teaching/index.md',
    'years/2025.astro',
    'robots.txt.ts',
    // Astro makes no pages of these.
    'search.css',
    'feeds.yaml',
    'authors.json',
    '_drafts/papers.md',
    'years/_Year.astro',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, 'pages', file)), { recursive: true });
    writeFileSync(join(folder, 'pages', file), '');
  }
  expect([...listOwnAddresses(pathToFileURL(`${folder}/`))].toSorted()).toEqual([
    '/',
    '/robots.txt',
    '/teaching',
    '/years/2025',
  ]);
});
