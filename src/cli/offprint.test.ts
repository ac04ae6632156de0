import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-bare-'));
  for (const part of ['package.json', 'scripts/offprint.mjs', 'src/cli', 'src/core/settings'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a checkout without installed packages names the command that installs them', () => {
  const { stderr, status } = spawnSync(process.execPath, [join(folder, 'scripts/offprint.mjs'), 'check'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([stderr.includes('npm install'), /^ +at /mu.test(stderr), status]).toEqual([true, false, 1]);
});
