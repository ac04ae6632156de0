import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../core/settings/read-settings.ts';
import { readSeeds } from './read-seeds.ts';
import { listSeedFiles } from './seed-files.ts';

const settings = `title: A Lab
description: Papers of a lab.
address: https://moss.example.org/
sources: [{ file: listing.txt, captured: 2026-06-30 }]
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  writeFileSync(join(folder, 'listing.txt'), 'CLMay 2, 2024\nMoss on Roofs\tAda Example\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(corrections?: string) {
  const { site } = readSettings('site.yaml', settings);
  if (!site) throw new Error('The settings have a mistake.');
  if (corrections !== undefined) writeFileSync(join(folder, 'corrections.yaml'), corrections);
  const { publications, diagnostics } = readSeeds(folder, site);
  return {
    files: listSeedFiles(folder, site),
    publications,
    faults: diagnostics
      .filter(({ code }) => code !== 'address-new')
      .map(({ code, position }) => `${String(position?.file)}:${String(position?.line)} ${code}`),
  };
}

test('the corrections in the folder are applied, and settle missing fields', () => {
  expect(read()).toMatchObject({ publications: [{ venue: null }], faults: ['listing.txt:2 abstract-missing'] });
  const yaml = 'moss-on-roofs:\n  venue: Journal of Roofs\n  settled: [abstract-missing]\n';
  expect(read(yaml)).toMatchObject({ publications: [{ venue: 'Journal of Roofs', type: 'article' }], faults: [] });
});

test('a faulty file is reported, and the papers are still read', () => {
  const { publications, faults } = read('moss-on-roofs:\n  venu: Journal of Roofs\n');
  expect(publications).toHaveLength(1);
  expect(faults).toEqual(['corrections.yaml:2 settings-invalid', 'listing.txt:2 abstract-missing']);
});

test('the file is watched even if it does not exist', () => {
  expect(read().files).toContain(join(folder, 'corrections.yaml'));
});
