import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { readSite } from '../../seeds/settings-file.ts';
import { serveIndexes } from '../../tests/support/index-server.ts';
import { listOrcidWorks } from '../../tests/support/simulated-orcid.ts';
import { simulateIndexes, type SimulatedRecord } from '../../tests/support/simulated-indexes.ts';
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

test('A new folder gets a site whose package is named after it', async () => {
  const { stdout, status } = await run('My Papers');
  expect(status).toBe(0);
  expect(stdout).toContain('\n  cd "My Papers"\n  npm install\n');
  expect(JSON.parse(read('My Papers/package.json'))).toMatchObject({
    name: 'my-papers',
    private: true,
    type: 'module',
  });
  expect(read('My Papers/.gitignore')).toMatch(/^node_modules\/$/mu);
});

test('A list of papers replaces the example, and its main author becomes the owner', async () => {
  writeFileSync(join(folder, 'papers.bib'), papers);
  expect((await run('--from', 'papers.bib', 'site')).status).toBe(0);
  expect(read('site/seeds/papers.bib')).toBe(papers);
  expect(read('site/seeds/site.yaml')).toMatch(/^title: Ada Grace$[^]*^ {2}- file: papers\.bib$/mu);
  expect(readdirSync(join(folder, 'site/seeds')).toSorted()).toEqual([
    'corrections.schema.json',
    'papers.bib',
    'site.schema.json',
    'site.yaml',
  ]);
});

test('A list that cannot be imported leaves no folder behind', async () => {
  writeFileSync(join(folder, 'papers.bib'), '@article{a, title = {Moss');
  expect((await run('--from', 'papers.bib', 'site')).status).not.toBe(0);
  expect(await run('--from', 'gone.bib', 'site')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('gone.bib') as string,
  });
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

test('Existing files are left as they are and named', async () => {
  mkdirSync(join(folder, 'seeds'));
  for (const file of ['package.json', 'seeds/site.yaml']) writeFileSync(join(folder, file), 'mine');
  const { stdout, status } = await run();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Not changed, .*: package\.json, seeds\/\.$/mu);
  expect(stdout).toContain('\n  npm install offprint\n  npx offprint dev ');
  expect([read('package.json'), readdirSync(join(folder, 'seeds'))]).toEqual(['mine', ['site.yaml']]);
  expect(await run('--from', 'papers.bib')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('npx offprint import papers.bib') as string,
  });
});

test('A folder that already has papers is reported with the command that works there', async () => {
  writeFileSync(join(folder, 'my papers.bib'), papers);
  mkdirSync(join(folder, 'site/seeds'), { recursive: true });
  writeFileSync(join(folder, 'site/seeds/site.yaml'), '');
  expect((await run('--from', 'my papers.bib', 'site')).stderr).toContain('npx offprint import "../my papers.bib"');
});

test('A folder that is a file is reported', async () => {
  writeFileSync(join(folder, 'site'), '');
  expect(await run('site')).toMatchObject({ status: 1, stderr: expect.stringContaining('“') as string });
  expect((await run('a', 'b')).status).toBe(2);
  expect((await run('--help')).stdout).toContain('--from');
});

describe('A site from an ORCID record', () => {
  const orcid = '0000-0002-1825-0097';
  const record = (title: string, doi: string): SimulatedRecord => ({
    title,
    authors: [
      { given: 'Li', family: 'Berg' },
      { given: 'Ada M.', family: 'Grace' },
    ],
    year: 2022,
    doi,
    venue: 'Moss',
  });
  const records = [record('How Moss Finds Water', '10.1000/182'), record('Ferns in Rain and Shade', '10.1000/184')];
  const works = listOrcidWorks(
    { code: 1, title: 'How Moss Finds Water', ids: [['doi', '10.1000/182']] },
    { code: 2, title: 'Ferns in Rain and Shade', ids: [['doi', '10.1000/184']] },
  );
  const person = {
    name: { 'given-names': { value: 'Ada' }, 'family-name': { value: 'Grace' }, 'credit-name': null },
    path: `/${orcid}/person`,
  };

  let close: (() => void) | undefined;
  afterEach(() => {
    close?.();
  });

  async function runWith(answers: Readonly<Record<string, string>>, ...args: readonly string[]) {
    const index = simulateIndexes(records);
    const server = await serveIndexes((host, path) => {
      if (host !== 'pub.orcid.org') return index(host, path);
      const body = answers[path.split('/').at(-1) ?? ''];
      return { status: body === undefined ? 404 : 200, type: 'application/json', body: body ?? '{}' };
    });
    close = server.close;
    const environment = { OFFPRINT_INDEXES: server.address, OFFPRINT_PACE: '0' };
    return callCommand(init, args, { folder, environment });
  }

  test('has the papers, the name and the ORCID iD', async () => {
    const { stderr, status } = await runWith({ person: JSON.stringify(person), works }, 'site', '--orcid', orcid);
    expect([stderr, status]).toEqual(['', 0]);
    const seeds = join(folder, 'site/seeds');
    const { site } = readSite({ OFFPRINT_SEEDS: seeds });
    expect(site).toMatchObject({
      title: 'Ada Grace',
      people: [{ name: 'Ada Grace', variants: ['Ada M. Grace'], role: 'owner', orcid: [orcid] }],
      sources: [{ file: 'synced.bib' }],
    });
    expect(site && readSeeds(seeds, site).publications.map(({ id, venue }) => [id, venue])).toEqual([
      ['ferns-in-rain-and-shade', 'Moss'],
      ['how-moss-finds-water', 'Moss'],
    ]);
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  });

  test('has the papers of all records of a person', async () => {
    const ids = [orcid, '0000-0002-1694-233X'];
    const args = ids.flatMap((id) => ['--orcid', id]);
    const { stderr, status } = await runWith({ person: JSON.stringify(person), works }, 'site', ...args);
    expect([stderr, status]).toEqual(['', 0]);
    const { site } = readSite({ OFFPRINT_SEEDS: join(folder, 'site/seeds') });
    expect(site?.people).toMatchObject([{ name: 'Ada Grace', orcid: ids }]);
    expect(read('site/seeds/synced.bib').match(/^@/gmu)).toHaveLength(2);
  });

  test('has the papers even if the name is private', async () => {
    const { status } = await runWith(
      { person: '{"name":null}', works },
      'site',
      '--orcid',
      `https://orcid.org/${orcid}`,
    );
    expect(status).toBe(0);
    expect(read('site/seeds/synced.bib')).toContain('10.1000/184');
  });

  test.each([
    ['no such record', {}, `no record ${orcid}`],
    [
      'an answer of another form',
      { person: '<html>' },
      'ORCID did not answer: its answer is not in the documented form',
    ],
    ['an empty profile', { person: JSON.stringify(person), works: '{"group":[]}' }, 'shows no papers of Ada Grace'],
    ['a list of another form', { person: JSON.stringify(person), works: '{}' }, 'ORCID did not answer'],
  ])('is not made from %s', async (_what, answers, message) => {
    const called = await runWith(answers, 'site', '--orcid', orcid);
    expect(called).toMatchObject({ status: 1, stderr: expect.stringContaining(message) as string });
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });

  test.each([
    [['--orcid', '0000-0002-1825-0096'], 'the last digit does not fit the others'],
    [['--orcid', 'Ada'], 'must look like 0000-0002-1825-0097'],
    [['--orcid', orcid, '--from', 'papers.bib'], 'either --from or --orcid'],
  ])('is not made with %j', async (args, message) => {
    expect(await run(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) as string });
  });

  test('is not made in a folder with papers', async () => {
    mkdirSync(join(folder, 'seeds'));
    writeFileSync(join(folder, 'seeds/site.yaml'), '');
    expect((await run('--orcid', orcid)).stderr).toContain('npx offprint sync --write');
  });
});
