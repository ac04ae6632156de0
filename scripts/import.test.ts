import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const site = `# The Leaf Lab
title: Leaf Lab
description: Leaves and how to count them.
address: https://example.org/
sources: # the papers
  - file: papers.bib
`;
const moss = '@article{moss, title = {On Moss}, author = {Grace, Ada}, journal = {Roofs}, year = 2021';
const fern = '@article{fern, title = {On Ferns}, author = {Grace, Ada}, journal = {Roofs}, year = 2022}\n';

// Each import is a process of its own, which takes a second or more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-import-test-'));
  write('seeds/site.yaml', site);
  write('seeds/papers.bib', `${moss}}\n`);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

function runImport(...options: readonly string[]) {
  const env = { PATH: process.env['PATH'], OFFPRINT_SEEDS: join(folder, 'seeds') };
  const script = join(import.meta.dirname, 'import.ts');
  return spawnSync(process.execPath, [script, ...options], { cwd: folder, env, encoding: 'utf8' });
}

describe('importing a file', () => {
  test('says what is new, changed and the same, and adds it to the sources', () => {
    write('more.bib', `${moss}, volume = 3}\n${fern}`);
    const { stdout, status } = runImport('more.bib');
    expect(status).toBe(0);
    expect(stdout).toContain(`more.bib: 2 papers
  1 new
    On Ferns (2022), /papers/on-ferns/
  1 changed
    On Moss (2021), /papers/on-moss/: details
  0 the same
`);
    expect(read('seeds/site.yaml')).toContain('# The Leaf Lab');
    expect(read('seeds/site.yaml')).toMatch(/- file: papers\.bib\n {2}- file: more\.bib\n$/u);
    expect(read('seeds/more.bib')).toContain('On Ferns');
    expect(runImport('more.bib').stdout).toContain('0 new\n  0 changed\n  2 the same\n');
  });

  test('writes nothing in a dry run', () => {
    write('more.bib', fern);
    expect(runImport('--dry-run', 'more.bib').stdout).toContain('1 new');
    expect(read('seeds/site.yaml')).toBe(site);
    expect(existsSync(join(folder, 'seeds/more.bib'))).toBe(false);
  });

  test('gives a pasted list the day on which it was copied', () => {
    write('list.txt', 'LGMay 1\nFerns\tAda Grace\nFerns grow.\n');
    runImport('--captured', '2026-01-31', 'list.txt');
    expect(read('seeds/site.yaml')).toContain('- file: list.txt\n    captured: 2026-01-31\n');
  });

  test('tells of papers that a file of the same name no longer has', () => {
    write('new/papers.bib', fern);
    expect(runImport('new/papers.bib').stdout).toContain('1 no longer there\n    On Moss (2021)');
  });

  test('writes nothing where an address would be lost', () => {
    write(
      'seeds/permalinks.json',
      '{"on-moss": {"seen": "2021-05-01", "marks": ["title:on-moss"], "key": "grace-2021-moss"}}',
    );
    write('new/papers.bib', fern);
    const { stdout, stderr, status } = runImport('new/papers.bib');
    expect(status).toBe(1);
    expect(stdout).toContain('[address-lost]');
    expect(stderr).toContain('Nothing was written');
    expect(read('seeds/papers.bib')).toContain('On Moss');
    expect(runImport('--replace', 'new/papers.bib').stdout).toContain('Removed: seeds/permalinks.json.');
    expect(existsSync(join(folder, 'seeds/permalinks.json'))).toBe(false);
  });

  test.each([
    [['none.bib'], 'There is no file none.bib.'],
    [[], 'Nothing was named that could be imported.'],
    [['--from', 'wordpress', '.'], '--from knows al-folio, hugoblox, academicpages, and not “wordpress”.'],
    [['--from', 'al-folio', '.'], 'There is no .bib file in _bibliography.'],
    [['--captured', 'soon', 'a.txt'], '--captured must be a day such as 2026-01-31.'],
  ])('%j is refused with what to mend', (options, message) => {
    const { stderr, status } = runImport(...options);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('a file of an unknown kind is refused', () => {
    write('papers.docx', 'x');
    const { stdout, status } = runImport('papers.docx');
    expect(status).toBe(1);
    expect(stdout).toContain('[source-kind-unknown]');
  });
});

describe('importing a whole site', () => {
  test('of al-folio takes its files of references and the files that they name', () => {
    write('old/_bibliography/mine.bib', `${moss}, pdf = {moss.pdf}, selected = {true}}\n`);
    write('old/assets/pdf/moss.pdf', '%PDF');
    const { stdout } = runImport('--replace', '--from', 'al-folio', 'old');
    expect(stdout).toContain('links, selected');
    expect(read('public/assets/pdf/moss.pdf')).toBe('%PDF');
    expect(read('seeds/redirects.yaml')).toContain('/publications/: papers/\n');
    expect(read('seeds/site.yaml')).toMatch(/sources:\n {2}- file: mine\.bib\n$/u);
  });

  test('of HugoBlox makes entries of its pages, and leads their addresses to the papers', () => {
    write('old/content/authors/admin/_index.md', '---\ntitle: Ada Grace\n---\n');
    const page = '---\ntitle: On Bees\nauthors: [admin]\ndate: 2020-01-02\nurl_slides: slides.pdf\n---\n';
    write('old/content/publication/bees/index.md', page);
    write('old/content/publication/bees/slides.pdf', '%PDF');
    write(
      'old/content/publication/bees/cite.bib',
      '@article{b, title={On Bees}, author={Grace, Ada}, journal={Roofs}, year=2020, volume=7}',
    );
    write('old/content/publication/bad/index.md', '---\ntitle: "Bad\n---\n');
    const { stdout } = runImport('--from', 'hugoblox', 'old');
    expect(stdout).toContain('1 new\n    On Bees (2020), /papers/on-bees/');
    expect(stdout).toMatch(/publication\/bad\/index\.md: line \d+, column \d+: /u);
    expect(read('seeds/hugoblox.bib')).toContain('author = {Grace, Ada}');
    expect(read('public/publication/bees/slides.pdf')).toBe('%PDF');
    expect(read('seeds/redirects.yaml')).toContain('/publication/bees/: papers/on-bees/\n');
  });

  test('of academicpages makes entries of its pages', () => {
    write('old/_config.yml', 'url: https://ada.example\n');
    const page = `---
title: On Bees
permalink: /publication/bees
date: 2020-01-02
venue: Roofs
paperurl: https://ada.example/files/bees.pdf
citation: 'Ada Grace. (2020). "On Bees."'
---
`;
    write('old/_publications/2020-01-02-bees.md', page);
    write('old/files/bees.pdf', '%PDF');
    runImport('--from', 'academicpages', 'old');
    expect(read('seeds/academicpages.bib')).toContain('pdf = {files/bees.pdf}');
    expect(read('public/files/bees.pdf')).toBe('%PDF');
    expect(read('seeds/redirects.yaml')).toContain('/publication/bees/: papers/on-bees/\n');
  });
});
