import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyPublicFiles } from './public-files.ts';

it('A public file replaces a file of the site without changing the last site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-public-'));
  for (const name of ['public', 'last', 'next']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'public/robots.txt'), 'of the owner');
  writeFileSync(join(folder, 'last/robots.txt'), 'of the site');
  linkSync(join(folder, 'last/robots.txt'), join(folder, 'next/robots.txt'));
  copyPublicFiles(join(folder, 'public'), join(folder, 'next'));
  expect(readFileSync(join(folder, 'next/robots.txt'), 'utf8')).toBe('of the owner');
  expect(readFileSync(join(folder, 'last/robots.txt'), 'utf8')).toBe('of the site');
  rmSync(folder, { recursive: true });
});
