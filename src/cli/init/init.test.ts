import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callCommand } from '../../tests/support/call-command.ts';
import { init } from './init.ts';

const entry = (title: string) =>
  `@article{${title}, author = {Ada Grace}, title = {${title}}, journal = {Moss}, year = 2022}\n`;
const papers = ['Moss', 'Ferns', 'Lichen'].map(entry).join('');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-init-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]) => callCommand(init, args, { folder, environment: {} });
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('A new folder gets a site whose package is named after it', () => {
  const { stdout, status } = run('My Papers');
  expect(status).toBe(0);
  expect(stdout).toContain('\n  cd "My Papers"\n  npm install\n');
  expect(JSON.parse(read('My Papers/package.json'))).toMatchObject({
    name: 'my-papers',
    private: true,
    type: 'module',
  });
  expect(read('My Papers/.gitignore')).toMatch(/^node_modules\/$/mu);
});

test('A list of papers takes the place of the example, and its main author that of the owner', () => {
  writeFileSync(join(folder, 'papers.bib'), papers);
  expect(run('--from', 'papers.bib', 'site').status).toBe(0);
  expect(read('site/seeds/papers.bib')).toBe(papers);
  expect(read('site/seeds/site.yaml')).toMatch(/^title: Ada Grace$[^]*^ {2}- file: papers\.bib$/mu);
  expect(readdirSync(join(folder, 'site/seeds')).toSorted()).toEqual([
    'corrections.schema.json',
    'papers.bib',
    'site.schema.json',
    'site.yaml',
  ]);
});

test('A list that cannot be imported leaves nothing behind', () => {
  writeFileSync(join(folder, 'papers.bib'), '@article{a, title = {Moss');
  expect(run('--from', 'papers.bib', 'site').status).not.toBe(0);
  expect(run('--from', 'gone.bib', 'site')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('gone.bib') as string,
  });
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

test('What is there stays as it is, and is named', () => {
  mkdirSync(join(folder, 'seeds'));
  for (const file of ['package.json', 'seeds/site.yaml']) writeFileSync(join(folder, file), 'mine');
  const { stdout, status } = run();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Not changed: package\.json, seeds\/\.$/mu);
  expect(stdout).toContain('\n  npm install offprint\n  npx offprint dev ');
  expect([read('package.json'), readdirSync(join(folder, 'seeds'))]).toEqual(['mine', ['site.yaml']]);
  expect(run('--from', 'papers.bib')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('npx offprint import papers.bib') as string,
  });
});

test('A command for a folder that has papers already is one that works in that folder', () => {
  writeFileSync(join(folder, 'my papers.bib'), papers);
  mkdirSync(join(folder, 'site/seeds'), { recursive: true });
  writeFileSync(join(folder, 'site/seeds/site.yaml'), '');
  expect(run('--from', 'my papers.bib', 'site').stderr).toContain('npx offprint import "../my papers.bib"');
});

test('A folder that is a file is reported', () => {
  writeFileSync(join(folder, 'site'), '');
  expect(run('site')).toMatchObject({ status: 1, stderr: expect.stringContaining('“') as string });
  expect(run('a', 'b').status).toBe(2);
  expect(run('--help').stdout).toContain('--from');
});
