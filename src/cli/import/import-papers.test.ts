import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callCommand } from '../../tests/support/call-command.ts';
import { check } from '../check/check.ts';
import { importPapers } from './import-papers.ts';

const site = `# The Leaf Lab
title: Leaf Lab
description: Leaves and how to count them.
address: https://example.org/
sources: # the papers
  - file: papers.bib
`;
const moss = '@article{moss, title = {On Moss}, author = {Grace, Ada}, journal = {Roofs}, year = 2021';
const fern = '@article{fern, title = {On Ferns}, author = {Grace, Ada}, journal = {Roofs}, year = 2022}\n';

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

const environment = () => ({ OFFPRINT_SEEDS: join(folder, 'seeds') });

const runImport = (...options: readonly string[]) =>
  callCommand(importPapers, options, { folder, environment: environment() });

test('“npm run import” prints the same and exits with the same code', async () => {
  write('more.bib', fern);
  const options = ['--dry-run', 'more.bib'];
  const script = join(import.meta.dirname, '../../../scripts/offprint.mjs');
  const env = { PATH: process.env['PATH'], ...environment() };
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, 'import', ...options], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect({ stdout, stderr, status }).toEqual(await runImport(...options));
  expect(status).toBe(0);
});

test.each([
  ['an option', { npm_config_dry_run: 'true' }],
  ['an abbreviation', { npm_config_replace_registry_host: 'more.bib' }],
])('%s that npm consumed stops the command', async (_, taken) => {
  write('more.bib', fern);
  const settings = { ...environment(), npm_lifecycle_event: 'import', ...taken };
  const { status, stderr } = await callCommand(importPapers, ['more.bib'], { folder, environment: settings });
  expect(status).toBe(2);
  expect(stderr).toContain('npm run import -- --');
  expect(existsSync(join(folder, 'seeds/more.bib'))).toBe(false);
});

test('on Windows, the message about such an option also has the form for PowerShell, which removes “--”', async () => {
  const taken = { npm_lifecycle_event: 'import', npm_config_dry_run: 'true', PSModulePath: String.raw`C:\Modules` };
  const settings = { ...environment(), ...taken };
  const { stderr } = await callCommand(importPapers, ['more.bib'], { folder, environment: settings });
  expect(stderr).toContain("npm run import '--' --dry-run");
});

test('outside the folder of a site, the missing settings are reported', async () => {
  write('more.bib', fern);
  const settings = { OFFPRINT_SEEDS: join(folder, 'none') };
  const { status, stderr } = await callCommand(importPapers, ['more.bib'], { folder, environment: settings });
  expect(status).toBe(1);
  expect(stderr).toContain('[source-unreadable]');
});

test('a file with the name of a source that has only other papers is refused', async () => {
  write('new.bib', fern);
  expect((await runImport('new.bib')).status).toBe(0);
  write('new.bib', '@article{z, title={Salt on Stones}, author={Li Berg}, year={2021}}\n');
  const { status, stderr } = await runImport('new.bib');
  expect(status).toBe(1);
  expect(stderr).toContain('rename the file');
  expect(read('seeds/new.bib')).toBe(fern);
});

test('a document with the extension of a text file is refused, and nothing is written', async () => {
  writeFileSync(join(folder, 'word.bib'), Buffer.from('d0cf11e000', 'hex'));
  const { status, stderr } = await runImport('word.bib');
  expect(status).toBe(1);
  expect(stderr).toContain('source-binary');
  expect(existsSync(join(folder, 'seeds/word.bib'))).toBe(false);
});

test.each([
  ['old/_bibliography/papers.bib', '--from al-folio old'],
  ['old/_publications/moss.md', '--from academicpages old'],
  ['old/content/publications/moss/index.md', '--from hugoblox old'],
  ['old/moss.bib', 'old/papers.bib'],
])('a folder with %s is refused with the command to import it', async (file, way) => {
  write(file, fern);
  const { status, stderr } = await runImport('old');
  expect(status).toBe(1);
  expect(stderr).toContain(way);
});

test('a Windows path with backslashes is found on any system', async () => {
  write('lists/of/more.bib', fern);
  expect(await runImport(String.raw`lists\of\more.bib`)).toMatchObject({ status: 0 });
  expect(read('seeds/more.bib')).toBe(fern);
});

test('a file with the name of a folder in the seeds is refused', async () => {
  mkdirSync(join(folder, 'seeds/more.bib'));
  write('more.bib', fern);
  const { status, stderr } = await runImport('more.bib');
  expect(status).toBe(1);
  expect(stderr).toContain('more.bib');
  expect(stderr).not.toContain('--dry-run');
});

test('a closed pipe causes no error', () => {
  write(
    'more.bib',
    Array.from({ length: 3000 }, (_, index) => fern.replace('fern,', `fern${String(index)},`)).join(''),
  );
  const script = join(import.meta.dirname, '../../../scripts/offprint.mjs');
  const { stderr } = spawnSync('sh', ['-c', '"$0" "$1" import more.bib | head -n 1', process.execPath, script], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment() },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(read('seeds/site.yaml')).toContain('more.bib');
});

describe('importing a file', () => {
  test('prints what is new, changed and unchanged, and adds the file to the sources', async () => {
    write('more.bib', `${moss}, volume = 3}\n${fern}`);
    const { stdout, status } = await runImport('more.bib');
    expect(status).toBe(0);
    expect(stdout).toContain(`more.bib: 2 papers
  1 new
    On Ferns (2022), /papers/on-ferns/
  1 changed
    On Moss (2021), /papers/on-moss/: details
  0 unchanged
`);
    expect(read('seeds/site.yaml')).toContain('# The Leaf Lab');
    expect(read('seeds/site.yaml')).toMatch(/- file: papers\.bib\n {2}- file: more\.bib\n$/u);
    expect(read('seeds/more.bib')).toContain('On Ferns');
    expect((await runImport('more.bib')).stdout).toContain('0 new\n  0 changed\n  2 unchanged\n');
  });

  test('counts each entry once: new, merged as a duplicate, or left out', async () => {
    write('more.bib', `${fern}${fern.replace('fern,', 'again,')}@article{cut, title = {On Bees, year = 2020}\n`);
    const { stdout } = await runImport('more.bib');
    expect(stdout).toContain('more.bib: 2 papers, 1 entry left out\n  1 new\n');
    expect(stdout).toContain('  0 unchanged\n  1 merged as a duplicate');
  });

  test('leaves settings and their backup alone if no setting changes', async () => {
    const written = site.replace('sources: # the papers', 'sources:    # the papers').replace('Lab', '"Lab"');
    write('seeds/site.yaml', written);
    write('seeds/site.yaml.bak', 'former');
    write('new/papers.bib', `${moss}, volume = 3}\n${fern}`);
    const { stdout } = await runImport('new/papers.bib');
    expect(stdout).toContain('Written: seeds/papers.bib.');
    expect([read('seeds/site.yaml'), read('seeds/site.yaml.bak')]).toEqual([written, 'former']);
  });

  test('with --replace overwrites no earlier backup', async () => {
    write('papers.bib', fern);
    await runImport('--replace', 'papers.bib');
    const [edited, kept] = [fern.replace('Ferns', 'All Ferns'), read('seeds/papers.bib.bak')];
    write('papers.bib', edited);
    await runImport('--replace', 'papers.bib');
    expect([read('seeds/papers.bib'), read('seeds/papers.bib.2.bak')]).toEqual([edited, fern]);
    expect(read('seeds/papers.bib.bak')).toBe(kept);
  });

  test('writes nothing in a dry run', async () => {
    write('more.bib', fern);
    expect((await runImport('--dry-run', 'more.bib')).stdout).toContain('1 new');
    expect(read('seeds/site.yaml')).toBe(site);
    expect(existsSync(join(folder, 'seeds/more.bib'))).toBe(false);
  });

  test('dates a pasted list with the day on which it was copied', async () => {
    write('list.txt', 'LGMay 1\nFerns\tAda Grace\nFerns grow.\n');
    await runImport('--captured', '2026-01-31', 'list.txt');
    expect(read('seeds/site.yaml')).toContain('- file: list.txt\n    captured: 2026-01-31\n');
  });

  test('says whose papers a list has, even if it was imported before', async () => {
    await runImport('--of', 'Ada Grace', 'seeds/papers.bib');
    expect(read('seeds/site.yaml')).toContain('- file: papers.bib\n    of: Ada Grace\n');
    write('list.txt', 'cs.CLApr 14, 2022\nOn Lichens\tLi Berg et al.\nLichens grow.\n');
    await runImport('--captured', '2026-01-31', '--of', 'Ada Grace', 'list.txt');
    expect(read('seeds/site.yaml')).toContain('captured: 2026-01-31\n    of: Ada Grace\n');
  });

  test('reports papers that the new version of a file no longer has', async () => {
    write('seeds/papers.bib', `${moss}}\n${fern}`);
    write('new/papers.bib', fern);
    expect((await runImport('new/papers.bib')).stdout).toContain('1 removed\n    On Moss (2021)');
  });

  test('writes nothing if an address would be lost', async () => {
    write(
      'seeds/permalinks.json',
      '{"on-moss": {"seen": "2021-05-01", "marks": ["title:on-moss"], "key": "grace-2021-moss"}}',
    );
    write('seeds/papers.bib', `${moss}}\n${fern}`);
    write('new/papers.bib', fern);
    const { stdout, stderr, status } = await runImport('new/papers.bib');
    expect(status).toBe(1);
    expect(stdout).toContain('[address-lost]');
    expect(stderr).toContain('Nothing was written');
    expect(read('seeds/papers.bib')).toContain('On Moss');
  });

  test('with --replace loses no address, and keeps addresses and corrections of papers in the new list', async () => {
    const records = {
      'seeds/permalinks.json':
        '{"moss": {"seen": "2021-05-01", "marks": ["title:on-moss"], "key": "grace-2021-moss"}}\n',
      'seeds/corrections.yaml': 'moss: { title: On Mosses }\n',
    };
    for (const [file, text] of Object.entries(records)) write(file, text);
    write('new/other.bib', fern);
    const lost = await runImport('--replace', 'new/other.bib');
    expect(lost).toMatchObject({ status: 1, stdout: expect.stringContaining('[address-lost]') as string });
    expect(read('seeds/site.yaml')).toBe(site);
    write('new/whole.bib', `${moss}}\n${fern}`);
    expect((await runImport('--replace', 'new/whole.bib')).status).toBe(0);
    expect(read('seeds/site.yaml')).not.toContain('papers.bib');
    for (const [file, text] of Object.entries(records)) expect(read(file)).toBe(text);
  });

  test.each([
    [1, ['none.bib'], /“none\.bib”/u],
    [1, ['seeds'], /“seeds”.*folder/u],
    [1, ['-'], /input is empty/u],
    [2, [], /FILE/u],
    [2, ['--from', 'wordpress', '.'], /“wordpress” .* al-folio, hugoblox, academicpages\./u],
    [1, ['--from', 'al-folio', '.'], /\.bib .*“_bibliography”/u],
    [2, ['--of', '', 'a.txt'], /--of .* name/u],
    [2, ['--captured', 'soon', 'a.txt'], /--captured .* 2026-01-31\./u],
  ])('exits with %i for %j, and says what to correct', async (code, options, message) => {
    const { stderr, status } = await runImport(...options);
    expect(status).toBe(code);
    expect(stderr.split('\n')[0]).toMatch(message);
  });

  test('refuses a file of an unknown format', async () => {
    write('papers.xyz', 'x');
    const { stdout, status } = await runImport('papers.xyz');
    expect(status).toBe(1);
    expect(stdout).toContain('[source-kind-unknown]');
  });
});

describe('replacing the example', () => {
  const example = readFileSync(join(import.meta.dirname, '../../tests/seeds/site.yaml'), 'utf8');
  const papers = `${moss}}\n${fern}${fern.replace('fern,', 'oak,').replace('Ferns', 'Oaks')}`;

  test('removes its names, and makes the author of most papers the owner', async () => {
    write('seeds/site.yaml', example);
    write('mine.bib', papers);
    const { stdout, status } = await runImport('--replace', 'mine.bib');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Owner of the site: Ada Grace\. .*\(description, address\)/mu);
    const settings = read('seeds/site.yaml');
    expect(settings).not.toContain('Seraphina');
    expect(settings).not.toContain('archives');
    expect(stdout).not.toContain('removed');
    expect(settings).toContain('title: Ada Grace');
    expect(settings).toContain('file: mine.bib');
  });

  test('keeps changed archives, and asks to record addresses only if some are new', async () => {
    write('seeds/site.yaml', example.replace('archives: [cs, stat', 'archives: [q-bio, stat'));
    write('mine.bib', papers);
    expect((await runImport('--replace', 'mine.bib')).stdout).toContain('check -- --write');
    expect(read('seeds/site.yaml')).toContain('archives: [q-bio, stat');
    await callCommand(check, ['--write'], { folder, environment: environment() });
    expect((await runImport('mine.bib')).stdout).not.toContain('check -- --write');
  });

  test('removes its list unless it has been changed', async () => {
    const listing = readFileSync(join(import.meta.dirname, '../../tests/seeds/listing.txt'), 'utf8');
    write('mine.bib', papers);
    for (const [text, line] of [
      [listing, '.bak, and no longer used: seeds/listing.txt.'],
      [`${listing}\n`, ': seeds/listing.txt, '],
    ] as const) {
      write('seeds/site.yaml', example);
      write('seeds/listing.txt', text);
      const { stdout } = await runImport('--replace', 'mine.bib');
      expect(stdout).toContain(line);
      expect(existsSync(join(folder, 'seeds/listing.txt'))).toBe(text !== listing);
      expect(read('seeds/listing.txt.bak')).toBe(listing);
    }
  });

  test('makes the person of “--of” the owner', async () => {
    write('seeds/site.yaml', example);
    write('mine.bib', fern);
    expect((await runImport('--replace', '--of', 'Ada Grace', 'mine.bib')).stdout).toContain(
      'Owner of the site: Ada Grace.',
    );
    expect(read('seeds/site.yaml')).toContain('title: Ada Grace');
  });

  test('names no owner if nothing is written', async () => {
    write('seeds/site.yaml', example);
    write('cv.txt', 'Curriculum Vitae\n\n2010 PhD\n');
    const { stdout, status } = await runImport('--replace', 'cv.txt');
    expect(status).toBe(1);
    expect(stdout).toContain('[source-empty]');
    expect(stdout).not.toContain('[settings-invalid]');
    expect(stdout).not.toMatch(/owner of the site|0 new/iu);
    expect(read('seeds/site.yaml')).toBe(example);
  });

  test('changes no settings that the owner wrote', async () => {
    write('mine.bib', papers);
    await runImport('--replace', 'mine.bib');
    expect(read('seeds/site.yaml')).toContain('title: Leaf Lab\ndescription: Leaves and how to count them.');
  });
});

describe('importing a former site', () => {
  test('imports the BibTeX files of al-folio and the files that they name', async () => {
    write('old/_config.yml', 'first_name: Ada\nlast_name: Grace\nurl: https://ada.github.io\nbaseurl: /lab\n');
    write('old/_pages/papers.md', '---\npermalink: /pubs/\n---\n{% bibliography -f mine %}\n');
    write('old/_layouts/bibtex.html', '');
    const link = 'https://ada.github.io/lab/assets/pdf/moss%20poster.pdf';
    write('old/_bibliography/mine.bib', `${moss}, pdf = {moss.pdf}, poster = {${link}}, selected = {true}}\n`);
    write('old/_bibliography/talks/mine.bib', fern);
    write('old/assets/pdf/moss.pdf', '%PDF');
    write('old/assets/pdf/moss poster.pdf', '%PDF');
    const { stdout } = await runImport('--replace', '--from', 'al-folio', 'old');
    expect(stdout).toContain('links, selected');
    expect(stdout).toContain(`
    title: "Ada Grace"
    address: https://ada.github.io/lab/
    people: [{ name: "Ada Grace", role: owner }]
`);
    expect(read('seeds/assets/pdf/moss.pdf')).toBe('%PDF');
    expect(read('seeds/assets/pdf/moss poster.pdf')).toBe('%PDF');
    expect(read('seeds/redirects.yaml')).toContain(`/pubs/: papers/
/bibliography/moss.html/: papers/on-moss/
/bibliography/fern.html/: papers/on-ferns/
/assets/pdf/moss.pdf: papers/on-moss/moss.pdf
/assets/pdf/moss poster.pdf: papers/on-moss/moss poster.pdf
`);
    expect(existsSync(join(folder, 'public'))).toBe(false);
    expect(read('seeds/site.yaml')).toMatch(/sources:\n {2}- file: mine\.bib\n {2}- file: talks-mine\.bib\n$/u);
  });

  test('leaves out files of al-folio that no page shows, and redirects no documents of the repository', async () => {
    write('old/_config.yml', 'url: https://ada.github.io\nscholar: { bibliography: papers.bib }\n');
    write('old/_pages/papers.md', '---\npermalink: /pubs/\n---\n{% bibliography %}\n');
    write('old/README.md', 'Write {% bibliography %} into a page.\n');
    write('old/404.md', '---\npermalink: /404.html\n---\n{% bibliography %}\n');
    write('old/_bibliography/papers.bib', fern);
    write('old/_bibliography/backup.bib', `${moss}}\n${fern}`);
    const { stdout } = await runImport('--replace', '--from', 'al-folio', 'old');
    expect(stdout).toMatch(/backup\.bib: no page shows it\. .*npm run import -- .*backup\.bib/u);
    expect(read('seeds/site.yaml')).toMatch(/sources: # the papers\n {2}- file: papers\.bib\n$/u);
    expect(read('seeds/redirects.yaml')).toContain('/pubs/: papers/');
    expect(read('seeds/redirects.yaml')).not.toMatch(/README|404/u);
  });

  test('reports the entries of al-folio that no list shows, and imports them with --hidden', async () => {
    write(
      'old/_config.yml',
      'url: https://ada.github.io\nscholar: { bibliography: mine.bib, query: "@*[year>=2021]", last: { year: 2020 } }\n',
    );
    write(
      'old/_pages/papers.md',
      '---\npermalink: /pubs/\nyears: [2015, 2016]\n---\n{% bibliography %}\n{% for y in page.years %}\n{% bibliography -f {{ site.scholar.bibliography }} -q @*[year={{y}}]* --group_by none %}\n{% endfor %}\n',
    );
    const more = [2015, 2017, 2020].map((year) =>
      fern.replace('fern,', `f${String(year)},`).replace('2022', String(year)),
    );
    write(
      'old/_bibliography/mine.bib',
      `${moss}}\n${more.map((entry, index) => entry.replace('Ferns', `Ferns ${String(index)}`)).join('')}`,
    );
    const { stdout } = await runImport('--replace', '--from', 'al-folio', 'old');
    expect(stdout).toContain('mine.bib: 2 papers');
    expect(stdout).toMatch(
      /2 papers left out .*--hidden.*\n.*mine\.bib, line 3: “On Ferns 1” .*\n.*line 4: “On Ferns 2” /u,
    );
    expect((await runImport('--replace', '--hidden', '--from', 'al-folio', 'old')).stdout).toContain(
      'mine.bib: 4 papers',
    );
    write('old/_pages/papers.md', '---\n---\n{% bibliography -q @*[title~=^On] %}\n');
    const unsure = (await runImport('--replace', '--from', 'al-folio', 'old')).stdout;
    expect(unsure).toContain('mine.bib: 4 papers');
    expect(unsure).toMatch(/papers\.md: it computes which papers of .*mine\.bib it shows; all were imported/u);
  });

  test('redirects its addresses if this site is on the same host', async () => {
    const host = 'https://leaf.example.net';
    write('seeds/site.yaml', site.replace('https://example.org', host));
    write('old/_config.yml', `url: ${host}\nbaseurl: /lab\n`);
    write('old/_bibliography/mine.bib', fern);
    await runImport('--from', 'al-folio', 'old');
    expect(read('seeds/redirects.yaml')).toContain('/lab/publications/: papers/\n');
    write('old/_config.yml', `url: ${host}\n`);
    write('seeds/site.yaml', site.replace('https://example.org/', `${host}/new/`));
    expect((await runImport('--from', 'al-folio', 'old')).stdout).toMatch(
      /\n {4}\/publications\/ .*https:\/\/leaf\.example\.net\/new\//u,
    );
  });

  test('makes entries from the pages of HugoBlox, and redirects these to the papers', async () => {
    write('old/config/_default/hugo.toml', 'title = "Ada"\nbaseURL = "https://ada.example.net/"\n');
    write('old/content/authors/ada-g/_index.md', '---\ntitle: Ada Grace\nsuperuser: true\n---\n');
    const page = '---\ntitle: On Bees\nauthors: [admin]\ndate: 2020-01-02\nurl_slides: slides.pdf\nmood: good\n---\n';
    write('old/content/publication/Bees/index.md', page);
    write('old/content/publication/Bees/index.zh.md', page.replace('Bees', 'Feng'));
    write('old/content/publication/Bees/slides.pdf', '%PDF');
    write(
      'old/content/publication/Bees/cite.bib',
      '@article{b, title={On {B}ees}, author={Grace, A.}, journal={Roofs}, year=2019, volume=7}',
    );
    write('old/content/publication/_index.md', '---\ntitle: Publications\n---\n');
    write(
      'old/content/publication/old.md',
      '+++\ntitle = "On Wasps"\ndate = 2001-01-01\nauthors = ["li", "Ada Grace"]\n+++\n',
    );
    write('old/content/publication/bad/index.md', '---\ntitle: "Bad\n---\n');
    write('old/content/publication/draft/index.md', '---\ntitle: Draft\ndraft: true\n---\n');
    const { stdout } = await runImport('--from', 'hugoblox', 'old');
    expect(stdout).toContain('2 new\n    On Bees (2020), /papers/on-bees/\n    On Wasps (2001), /papers/on-wasps/');
    expect(stdout).toMatch(/publication\/bad\/index\.md: it cannot be parsed: line \d+, column \d+: /u);
    expect(stdout).toContain(`  2 pages left out
    publication/Bees/index.zh.md: it is publication/Bees/index.md in another language
`);
    expect(stdout).toMatch(
      /1 paper left out .*--hidden.*\n {4}publication\/draft\/index\.md: “Draft”, it is a draft\n/u,
    );
    expect((await runImport('--dry-run', '--hidden', '--from', 'hugoblox', 'old')).stdout).toContain(
      'hugoblox.bib: 3 papers',
    );
    expect(stdout).toContain('\n    li (1 page)\n');
    expect(stdout).toContain('\n    mood (1 page)\n');
    expect(stdout).toContain('\n    /publication/index.xml\n');
    expect(stdout).toContain('    people: [{ name: "Ada Grace", role: owner }]\n');
    expect(read('seeds/hugoblox.bib')).toContain(`@article{Bees,
  title = {On Bees},
  author = {Grace, Ada},
  date = {2020-01-02},
  slides = {publication/Bees/slides.pdf},
  journal = {Roofs},
  volume = {7},
}
`);
    expect(read('seeds/publication/Bees/slides.pdf')).toBe('%PDF');
    const redirects = read('seeds/redirects.yaml');
    expect(redirects).toContain(
      '/publication/: papers/\n/publication/bees/: papers/on-bees/\n/publication/old/: papers/on-wasps/\n/publication/bees/slides.pdf: papers/on-bees/slides.pdf\n',
    );
  });

  test('makes entries from the pages of academicpages', async () => {
    write(
      'old/_config.yml',
      'url: https://ada.example.net\ncollections:\n  publications:\n    permalink: /:collection/:path/\n',
    );
    write('old/_pages/publications.html', '---\npermalink: /papers-of-mine/\n---\n{% for post in site.publications %}');
    const page = `---
title: On Bees
permalink: /publication/100%-bees.html
date: 2020-01-02
venue: Roofs
paperurl: https://ada.example.net/files/bees.pdf
bibtexurl: /files/bees.bib
citation: 'A. Grace. (2020). "On Bees."'
---
`;
    write('old/_publications/2020-01-02 bees (1).md', page);
    write('old/_publications/2021-01-02-other.md', page.replaceAll('Bees', 'Wasps'));
    write('old/files/bees.pdf', '%PDF');
    write('old/files/bees.bib', '@article{b, title={On Bees}, author={Grace, Ada}, volume=7}');
    const { stdout } = await runImport('--from', 'academicpages', 'old');
    const bib = read('seeds/academicpages.bib');
    expect(bib).toContain('pdf = {files/bees.pdf}');
    expect(bib).toContain('author = {Grace, Ada}');
    expect(bib).toContain('volume = {7}');
    expect(read('seeds/files/bees.pdf')).toBe('%PDF');
    expect(read('seeds/redirects.yaml')).toContain(
      '/papers-of-mine/: papers/\n/publication/100%-bees.html/: papers/on-bees/\n/files/bees.pdf: papers/on-bees/bees.pdf\n',
    );
    expect(stdout).toMatch(/\/publication\/100%-bees\.html\/ .*\/papers\/on-bees\/ .*\/papers\/on-wasps\//u);
    expect(stdout).toMatch(/2021-01-02-other\.md: .*BibTeX/u);
  });

  test('follows no symbolic link, and copies no file that would not be published', async () => {
    write('elsewhere/secret.md', '---\ntitle: Secret\nauthors: [Ada Grace]\ndate: 2020-01-02\n---\n');
    write('elsewhere/secret.pdf', '%PDF');
    const links = 'url_pdf: linked/secret.pdf\nurl_slides: .env\nurl_poster: poster.html\nurl_dataset: papers.bib';
    write(
      'old/content/publication/bees.md',
      `---\ntitle: On Bees\nauthors: [Ada Grace]\ndate: 2020-01-02\n${links}\n---\n`,
    );
    for (const file of ['.env', 'poster.html', 'papers.bib']) write(`old/static/${file}`, 'x');
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'old/static/linked'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'old/content/publication/linked'));
    symlinkSync(join(folder, 'elsewhere/secret.md'), join(folder, 'old/content/publication/secret.md'));
    const { stdout, status } = await runImport('--from', 'hugoblox', 'old');
    expect(status).toBe(0);
    expect(stdout).toContain('publication/secret.md: it cannot be parsed: it is behind a symbolic link');
    for (const left of ['linked/secret.pdf: it is a symbolic link', '.env: ', 'poster.html: ', 'papers.bib: '])
      expect(stdout).toContain(`    ${left}`);
    expect(read('seeds/hugoblox.bib')).not.toContain('Secret');
    expect(read('seeds/papers.bib')).toContain('On Moss');
  });
});

describe('importing formatted text', () => {
  const list = [
    'Grace, A., & Berg, L. (2019). How moss finds water. Journal of Plant Ecology, 12(3), 45–67. https://doi.org/10.1000/182',
    'Berg, L. (2018). Ferns of the northern forests. Annals of Botany, 4, 10–20.',
  ];
  const paste = (input: string, ...options: readonly string[]) =>
    callCommand(importPapers, [...options, '-'], { folder, environment: environment(), input });

  test('makes entries that its owner can edit, and keeps the text beside them', async () => {
    write('cv.txt', `${list.join('\n')}\n`);
    const { status, stdout } = await runImport('cv.txt');
    expect(status).toBe(0);
    expect(stdout).toContain(
      'cv.txt, read as a list of references: 2 papers, 2 certain, 0 likely, 0 guessed\n  2 new\n',
    );
    expect(read('seeds/publications.bib')).toContain(`@article{grace-berg-2019-moss,
  title = {How moss finds water},
  author = {Grace, A. and Berg, L.},
  date = {2019},
  journaltitle = {Journal of Plant Ecology},
  volume = {12},
  number = {3},
  pages = {45–67},
  doi = {10.1000/182},
}
`);
    expect(read('seeds/cv.txt')).toBe(read('cv.txt'));
    expect(read('seeds/site.yaml')).toMatch(/- file: papers\.bib\n {2}- file: publications\.bib\n$/u);
  });

  test('gives a thesis its school, and a paper in press a key without spaces', async () => {
    await paste(
      [
        'Grace, A. (2018). Roofs of moss (Doctoral dissertation). University of Bern.',
        'Grace, A., & Berg, L. (in press). Moss in winter. Journal of Plant Ecology.',
      ].join('\n'),
    );
    const entries = read('seeds/publications.bib');
    expect(entries).toMatch(/^@phdthesis\{grace-2018-roofs,[^@]*^ {2}school = \{University of Bern\},$/mu);
    expect(entries).toContain('@article{grace-berg-forthcoming-moss,');
  });

  test('adds new entries, and changes none of the existing ones', async () => {
    await paste(list[0] ?? '');
    const edited = read('seeds/publications.bib').replace('How moss', 'How all moss');
    write('seeds/publications.bib', edited);
    const { stdout } = await paste(list.join('\n'));
    expect(stdout).toContain(
      'Standard input, read as a list of references: 2 papers, 2 certain, 0 likely, 0 guessed\n  1 new\n',
    );
    const after = read('seeds/publications.bib');
    expect(after.startsWith(edited)).toBe(true);
    expect(after.slice(edited.length)).toMatch(/^\n@article\{berg-2018-ferns,\n[^@]*$/u);
    expect([read('seeds/pasted.txt'), read('seeds/pasted-2.txt')]).toEqual([list[0], list.join('\n')]);
    expect((await paste(list.join('\n'))).stdout).toContain('publications.bib has these papers already');
    expect(read('seeds/publications.bib')).toBe(after);
  });

  test('accepts a Word document', async () => {
    const { stdout, status } = await runImport(join(import.meta.dirname, 'fixtures/cv.docx'));
    expect(status).toBe(0);
    expect(stdout).toContain('cv.docx, read as a Word document: 3 papers, 3 certain, 0 likely, 0 guessed\n  3 new\n');
    expect(read('seeds/publications.bib')).toContain('doi = {10.1000/182}');
    expect(existsSync(join(folder, 'seeds/cv.docx'))).toBe(true);
    copyFileSync(join(folder, 'seeds/cv.docx'), join(folder, 'renamed.bib'));
    expect((await runImport('renamed.bib')).stdout).toContain('renamed.docx, read as a Word document: 3 papers');
    write('text.docx', 'x');
    expect(await runImport('text.docx')).toMatchObject({ stderr: expect.stringContaining('“text.docx”') as string });
    writeFileSync(join(folder, 'cut.docx'), readFileSync(join(folder, 'seeds/cv.docx')).subarray(0, 1500));
    expect(await runImport('cut.docx')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('“cut.docx”') as string,
    });
  });

  test('refuses a Word document that unpacks to too many bytes, whatever size it states', async () => {
    const head = (signature: string, size: number) => {
      const bytes = Buffer.alloc(size);
      bytes.write(signature, 'latin1');
      return bytes;
    };
    const [name, packed] = [Buffer.from('word/document.xml'), deflateRawSync(Buffer.alloc(30 * 1024 * 1024, ' '))];
    const [local, entry, end] = [head('PK\x03\x04', 30), head('PK\x01\x02', 46), head('PK\x05\x06', 22)];
    local.writeUInt16LE(name.length, 26);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(100, 24);
    entry.writeUInt16LE(name.length, 28);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(local.length + name.length + packed.length, 16);
    writeFileSync(join(folder, 'bomb.docx'), Buffer.concat([local, name, packed, entry, name, end]));
    const { status, stderr } = await runImport('bomb.docx');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/“bomb\.docx”.* 20 MB /u) as string,
    });
    expect(existsSync(join(folder, 'seeds/publications.bib'))).toBe(false);
  });

  test('accepts the export of a reference manager', async () => {
    const { stdout } = await paste('TY  - JOUR\nTI  - On Bees\nAU  - Grace, Ada\nPY  - 2021\nJO  - Roofs\nER  - \n');
    expect(stdout).toContain('Standard input, read as RIS: 1 paper');
    expect(read('seeds/publications.bib')).toContain('author = {Grace, Ada}');
    expect(existsSync(join(folder, 'seeds/pasted.ris'))).toBe(true);
  });

  test('adds a listing itself as a source', async () => {
    await paste('CLApr 14, 2022\nFerns\tAda Grace\nFerns grow.\n', '--captured', '2026-01-31');
    expect(read('seeds/site.yaml')).toContain('- file: pasted.txt\n    captured: 2026-01-31\n');
  });

  test('marks an uncertain entry with a field, and reports it until that field is deleted', async () => {
    const { stdout } = await paste('Moss Grace Walls Ferns Lichen Stones 2019\n');
    expect(stdout).toContain('1 paper, 0 certain, 1 likely, 0 guessed');
    expect(stdout).toMatch(/^publications\.bib\n.*\[uncertain-reference\]/mu);
    expect(stdout.match(/ {2}\[uncertain-reference\]$/gmu)).toHaveLength(1);
    expect(stdout).not.toContain('settled: [uncertain-reference]');
    expect(read('seeds/publications.bib')).toContain('  uncertain = {Moss Grace Walls Ferns Lichen Stones 2019},\n}');
    expect((await runImport('--dry-run', 'seeds/publications.bib')).stdout).toContain('[uncertain-reference]');
    write('seeds/publications.bib', read('seeds/publications.bib').replace(/ {2}uncertain.*\n/u, ''));
    expect((await runImport('--dry-run', 'seeds/publications.bib')).stdout).not.toContain('[uncertain-reference]');
  });

  test('refuses a text without papers, and writes nothing', async () => {
    const { status, stdout } = await paste('Curriculum Vitae\n');
    expect(status).toBe(1);
    expect(stdout).toContain('[source-empty]');
    expect(existsSync(join(folder, 'seeds/publications.bib'))).toBe(false);
    expect(existsSync(join(folder, 'seeds/pasted.txt'))).toBe(false);
  });

  test('updates a text that is itself a source of the site', async () => {
    write('seeds/site.yaml', `${site}  - file: cv.txt\n    format: references\n`);
    write('seeds/cv.txt', list[0] ?? '');
    write('cv.txt', list.join('\n'));
    await runImport('cv.txt');
    expect(read('seeds/cv.txt')).toBe(list.join('\n'));
    expect(existsSync(join(folder, 'seeds/publications.bib'))).toBe(false);
  });
});
