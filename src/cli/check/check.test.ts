import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callCommand } from '../../tests/support/call-command.ts';
import { check as checkCommand } from './check.ts';

const site = `title: Leaf Lab
description: Leaves and how to count them.
address: https://moss.example.org/
sources:
  - { file: listing.txt, captured: 2026-01-31 }
`;
const moss = '95.2CLApr 14, 2022Code\nMoss on  Roofs\tAda Grace, Li Berg et al. · mila\nMoss\n grows.\n';
const fern = 'LGMay 1\nFerns\tAda Grace\nFerns grow.\n';
const impossible = 'LGFeb 30, 2022\nBees\tAda Grace\nBees sleep.\n';
const outside = '\nBack to top\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-check-'));
  write('site.yaml', site);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
};

const check = (...options: readonly string[]) => checkIn({}, ...options);

function checkIn(environment: Readonly<Record<string, string>>, ...options: readonly string[]) {
  return callCommand(checkCommand, options, { folder, environment: { OFFPRINT_SEEDS: folder, ...environment } });
}

interface Report {
  readonly papers: readonly Readonly<Record<string, unknown>>[];
  readonly diagnostics: readonly Readonly<Record<string, unknown>>[];
}

/** Without the diagnostics of the ledger, which these folders do not have. */
async function checkJson(...options: readonly string[]): Promise<Report> {
  const { papers, diagnostics } = JSON.parse((await check('--json', ...options)).stdout) as Report;
  return { papers, diagnostics: diagnostics.filter(({ code }) => code !== 'address-new') };
}

describe('the report as JSON', () => {
  test('has exactly the keys that programs rely on', async () => {
    write('listing.txt', moss + fern + outside);
    expect(await checkJson()).toEqual({
      papers: [
        {
          source: { file: 'listing.txt', line: 1 },
          id: 'moss-on-roofs',
          title: 'Moss on Roofs',
          authors: ['Ada Grace', 'Li Berg'],
          etal: true,
          affiliations: ['mila'],
          category: 'CL',
          categoryId: 'cs.CL',
          date: { year: 2022, month: 4, day: 14, yearInferred: false },
          score: 95.2,
          code: true,
          abstract: 'Moss grows.',
          venue: null,
          type: null,
          links: {},
          confidence: 'certain',
        },
        {
          source: { file: 'listing.txt', line: 5 },
          id: 'ferns',
          title: 'Ferns',
          authors: ['Ada Grace'],
          etal: false,
          affiliations: [],
          category: 'LG',
          categoryId: 'cs.LG',
          date: { year: 2025, month: 5, day: 1, yearInferred: true },
          score: null,
          code: false,
          abstract: 'Ferns grow.',
          venue: null,
          type: null,
          links: {},
          confidence: 'certain',
        },
      ],
      diagnostics: [
        {
          code: 'year-inferred',
          severity: 'notice',
          message: expect.stringMatching(/2026-01-31.*2025/u) as string,
          hint: expect.any(String) as string,
          file: 'listing.txt',
          line: 5,
          column: 3,
          paper: 'ferns',
        },
        {
          code: 'text-outside-paper',
          severity: 'warning',
          message: expect.stringContaining('“Back to top”') as string,
          hint: expect.any(String) as string,
          file: 'listing.txt',
          line: 9,
          column: 1,
          paper: null,
        },
      ],
    });
  });

  test('covers the named files, in the order of the arguments', async () => {
    write('listing.txt', moss);
    write('a.txt', impossible);
    write('b.txt', fern);
    const { papers, diagnostics } = await checkJson('b.txt', 'a.txt');
    expect(papers.map(({ source, id }) => [source, id])).toEqual([
      [{ file: 'b.txt', line: 1 }, 'ferns'],
      [{ file: 'a.txt', line: 1 }, 'bees'],
    ]);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['date-impossible', 'a.txt'],
      ['year-inferred', 'b.txt'],
    ]);
  });

  test('is printed for invalid settings, too', async () => {
    write('site.yaml', `${site}foo: 1\n`);
    const { stdout, stderr, status } = await check('--json');
    expect(JSON.parse(stdout)).toMatchObject({
      papers: [],
      diagnostics: [{ code: 'settings-invalid', file: 'site.yaml', line: 6, column: 1 }],
    });
    expect([stderr, status]).toEqual(['', 1]);
  });
});

describe('the capture date', () => {
  const inferred = (found: number) => ({ year: found, month: 5, day: 1, yearInferred: true });

  test('is that of the option, else that of the source in the settings, else the latest in the settings', async () => {
    write('listing.txt', fern);
    write('a.txt', fern);
    write('site.yaml', `${site}  - { file: new.txt, captured: 2030-05-02 }\n`);
    const years = async (...options: readonly string[]) => (await checkJson(...options)).papers.map(({ date }) => date);
    expect(await years('--captured', '2020-04-30')).toEqual([inferred(2019)]);
    expect(await years('--captured', '2020-05-01', 'a.txt')).toEqual([inferred(2020)]);
    expect(await years('listing.txt', 'a.txt')).toEqual([inferred(2025), inferred(2030)]);
  });
});

describe('the report for people', () => {
  test('says what was read, and exits with 1 for errors only', async () => {
    write('listing.txt', moss + outside);
    const { stdout, stderr, status } = await check();
    expect(stdout).toMatch(/listing\.txt\n {2}6:1 {2}warning {2}.*“Back to top”.*\[text-outside-paper\]/u);
    expect(stdout).toMatch(/DIAGNOSTICS\.md .*\n1 paper read, 1 published[^\n]*\.\n$/u);
    expect([stderr, status]).toEqual(['', 0]);
  });

  test('counts papers that were read but not published', async () => {
    write('listing.txt', moss + moss);
    const { stdout, status } = await check();
    expect(stdout).toMatch(/2 papers read, 1 published[^\n]*\.\n$/u);
    expect(status).toBe(0);
  });

  test('exits with 1 for warnings on request', async () => {
    write('listing.txt', moss + outside);
    expect((await check('--strict')).status).toBe(1);
  });

  test('names a file that does not exist', async () => {
    const { stdout, status } = await check('none.txt');
    expect(stdout).toMatch(/error {2}.*“none\.txt”.*\[source-unreadable\]/u);
    expect(status).toBe(1);
  });

  test('says what is wrong with the settings, or that they are missing', async () => {
    write('site.yaml', `${site}foo: 1\n`);
    expect(await check()).toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(/6:1 +error .*“foo”/u) as string,
      status: 1,
    });
    rmSync(join(folder, 'site.yaml'));
    expect(await check()).toMatchObject({
      stdout: '',
      stderr: expect.stringContaining('“site.yaml”') as string,
      status: 1,
    });
  });
});

test.each([
  [['--jsn'], '--jsn'],
  [['--captured'], '--captured'],
  [['--captured', '31.1.2026'], '--captured must be a day such as 2026-01-31.'],
])('%j is rejected with its value and the usage', async (options, message) => {
  const { stdout, stderr, status } = await check(...options);
  expect(stderr).toContain(message);
  expect(stderr).toContain('npm run check --');
  expect(stderr).not.toContain('    at ');
  expect([stdout, status]).toEqual(['', 2]);
});

test('--help prints the usage', async () => {
  expect(await check('--help')).toMatchObject({
    stdout: expect.stringContaining('npm run check --') as string,
    stderr: '',
    status: 0,
  });
});

describe('colour in the output', () => {
  test.each([
    [{}, false],
    [{ NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
  ])('of a redirected command, with %j: %s', async (environment: Readonly<Record<string, string>>, expected) => {
    for (const name of ['NO_COLOR', 'FORCE_COLOR']) vi.stubEnv(name, environment[name]);
    write('listing.txt', moss + outside);
    expect((await check()).stdout.includes('\u001B[')).toBe(expected);
    vi.unstubAllEnvs();
  });
});

test('“npm run check” prints the same and exits with the same code', async () => {
  write('listing.txt', impossible + outside);
  const script = join(import.meta.dirname, '../../../scripts/offprint.mjs');
  const env = { PATH: process.env['PATH'], OFFPRINT_SEEDS: folder };
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, 'check', '--strict'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect({ stdout, stderr, status }).toEqual(await check('--strict'));
  expect(status).toBe(1);
});

describe('under GitHub Actions', () => {
  test('annotations have paths within the repository, and the step has a summary', async () => {
    write('listing.txt', moss + outside);
    const summary = join(folder, 'summary.md');
    const { stdout } = await checkIn({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
    expect(stdout).toContain('::warning file=listing.txt,line=6,col=1,');
    expect(readFileSync(summary, 'utf8')).toContain('| warning | listing.txt&#58;6&#58;1 |');
  });

  test('nothing but JSON is printed with “--json”', async () => {
    write('listing.txt', moss + outside);
    const { stdout } = await checkIn({ GITHUB_ACTIONS: 'true' }, '--json');
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });
});

test('--write lists the new addresses, at most ten of them', async () => {
  const paper = (index: number) => `LGMay 1, 2022\nMoss of Wall ${String(index)}\tAda Grace\nWall ${String(index)}.\n`;
  write('listing.txt', Array.from({ length: 2 }, (_, index) => paper(index)).join(''));
  const few = await check('--write');
  expect(few.stderr.match(/^ {2}\/papers\/.*$/gmu)).toEqual(['  /papers/moss-of-wall-0/', '  /papers/moss-of-wall-1/']);
  write('listing.txt', Array.from({ length: 14 }, (_, index) => paper(index)).join(''));
  const many = await check('--write');
  expect(many.stderr.match(/^ {2}\/papers\/.*$/gmu)).toHaveLength(10);
  expect(many.stderr).toContain('… and 2 more');
});

describe('--same', () => {
  const papers = (...titles: readonly string[]) =>
    titles.map((title) => `LGMay 1, 2022\n${title}\tAda Grace\nWe count ${title}.\n`).join('');
  const readLedger = () => readFileSync(join(folder, 'permalinks.json'), 'utf8');
  const begin = async (...titles: readonly string[]) => {
    write('listing.txt', papers(...titles));
    await check('--write', '--date', '2026-01-31');
    return readLedger();
  };

  test('keeps the address of a paper whose title has changed', async () => {
    await begin('Ferns in the Dark', 'Bees at Night');
    write('listing.txt', papers('Songs of Old Walls', 'Bees at Night'));
    expect((await check()).status).toBe(1);
    const same = '--same ferns-in-the-dark=songs-of-old-walls';
    expect((await check()).stdout).toContain(same);
    expect(await check('--write', ...same.split(' '))).toMatchObject({ status: 0 });
    expect(readLedger()).toContain('title:songs-of-old-walls');
    expect(await check()).toMatchObject({ status: 0 });
  });

  test('writes nothing while there are other errors, and says so', async () => {
    const before = await begin('Ferns in the Dark', 'Bees at Night', 'Dust on Roofs');
    write('listing.txt', papers('Songs of Old Walls', 'Bees at Night'));
    const { status, stderr } = await check('--write', '--same', 'ferns-in-the-dark=songs-of-old-walls');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Nothing was written to permalinks\.json: .* 1 error\./mu);
    expect(stderr).toContain('--same');
    expect(readLedger()).toBe(before);
  });

  test('with an unknown address is reported, and nothing is written', async () => {
    const before = await begin('Ferns in the Dark');
    const { status, stderr } = await check('--write', '--same', 'ferns-in-the-dark=no-such-title');
    expect(status).toBe(2);
    expect(stderr).toContain('--same ferns-in-the-dark=no-such-title');
    expect(readLedger()).toBe(before);
  });

  test('is refused without “--write” or without a title', async () => {
    await begin('Ferns in the Dark');
    expect((await check('--same', 'ferns-in-the-dark=bees')).status).toBe(2);
    expect((await check('--write', '--same', 'ferns-in-the-dark')).status).toBe(2);
  });
});
