import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveIndexes } from '../../tests/support/index-server.ts';
import { listOrcidWorks } from '../../tests/support/simulated-orcid.ts';
import { simulateIndexes, type SimulatedRecord } from '../../tests/support/simulated-indexes.ts';

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly permissions: object;
  readonly jobs: {
    readonly refresh: {
      readonly permissions: object;
      readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
    };
  };
}

const root = join(import.meta.dirname, '../../..');
const workflow = parse(readFileSync(join(root, '.github/workflows/refresh.yml'), 'utf8')) as Workflow;
const { refresh } = workflow.jobs;

const orcid = '0000-0002-1825-0097';
const authors = [
  { given: 'Dee', family: 'Fourth' },
  { given: 'Ada', family: 'Grace' },
];
const ferns: SimulatedRecord = {
  title: 'Ferns in Rain and Shade',
  authors,
  year: 2024,
  doi: '10.1000/184',
  venue: 'Ferns',
};
const bees: SimulatedRecord = { title: 'Bees under the Eaves', authors, year: 2020, doi: '10.1000/180', venue: 'Bees' };

let folder = '';
let close: (() => void) | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-refresh-'));
});
afterEach(() => {
  close?.();
  rmSync(folder, { recursive: true, force: true });
});

function git(place: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'init.defaultBranch=main'];
  const { stdout, stderr, status } = spawnSync('git', [...identity, ...args], {
    cwd: join(folder, place),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** A repository of a site on a server, and a `gh` that writes down how it is called. */
function prepare(): void {
  mkdirSync(join(folder, 'site/seeds'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  const write = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
  };
  const run = (command: string) => `node ${join(root, 'scripts/offprint.mjs')} ${command}`;
  const scripts = { sync: run('sync'), fill: run('fill'), check: run('check') };
  write('site/package.json', JSON.stringify({ scripts }));
  write('site/.gitignore', 'node_modules/\n*.bak\n.offprint.lock\n');
  write(
    'site/seeds/site.yaml',
    `title: Moss Lab\ndescription: Moss.\naddress: https://moss.example.org/\npeople: [{ name: Ada Grace, role: owner, orcid: ${orcid} }]\nsources: [{ file: papers.bib }]\n`,
  );
  write(
    'site/seeds/papers.bib',
    '@misc{a, title = {Bees under the Eaves}, author = {Dee Fourth and Ada Grace}, year = 2020}\n@misc{b, title = {Ferns in the Rain and the Shade}, author = {Dee Fourth and Ada Grace}, year = 2024}\n',
  );
  write(
    'bin/gh',
    '#!/bin/sh\necho "$2" >> "$RUNNER_TEMP/gh.log"\n[ "$2" != create ] || [ ! -e "$RUNNER_TEMP/exists" ]\n',
  );
  chmodSync(join(folder, 'bin/gh'), 0o755);
  git('.', 'init', '--bare', 'server.git');
  git('site', 'init');
  git('site', 'add', '.');
  git('site', 'commit', '--message', 'Papers');
  git('site', 'remote', 'add', 'origin', join(folder, 'server.git'));
  git('site', 'push', 'origin', 'main');
}

/** Runs the steps in a new copy of the repository. Returns what they printed, and the exit code of the first that failed. */
async function runSteps(name: string, address: string) {
  git('.', 'clone', 'server.git', name);
  const temporary = join(folder, `${name}-temp`);
  mkdirSync(temporary);
  if (existsSync(join(folder, 'first-temp/gh.log')) && name !== 'first') writeFileSync(join(temporary, 'exists'), '');
  let output = '';
  for (const { run } of refresh.steps) {
    if (run === undefined || run === 'npm ci') continue;
    const child = spawn('bash', ['-e', '-c', run], {
      cwd: join(folder, name),
      env: {
        PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
        HOME: folder,
        RUNNER_TEMP: temporary,
        GH_TOKEN: 'sesame',
        OFFPRINT_INDEXES: address,
        OFFPRINT_PACE: '0',
      },
    });
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    if (status !== 0) return { output, status, temporary };
  }
  return { output, status: 0, temporary };
}

test('The workflow may push a branch and open a pull request, and nothing else', () => {
  expect(workflow.permissions).toEqual({});
  expect(refresh.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
  expect(workflow.on.schedule.map(({ cron }) => cron.split(' ')[0])).not.toContain('0');
});

test.skipIf(process.platform === 'win32')(
  'It proposes what is new, with questions as check boxes, and never pushes to main',
  async () => {
    prepare();
    const answer = simulateIndexes([ferns, bees]);
    const works = listOrcidWorks(
      { code: 1, title: ferns.title, year: 2024, ids: [['doi', '10.1000/184']] },
      { code: 2, title: bees.title, year: 2020, ids: [['doi', '10.1000/180']] },
    );
    const server = await serveIndexes((host, path) =>
      path === `/v3.0/${orcid}/works` ? { status: 200, type: 'application/json', body: works } : answer(host, path),
    );
    close = server.close;
    const main = git('site', 'rev-parse', 'main');
    for (const name of ['first', 'second']) {
      const { output, status, temporary } = await runSteps(name, server.address);
      expect([status, status === 0 ? '' : output]).toEqual([0, '']);
      expect(git('server.git', 'rev-parse', 'main')).toBe(main);
      expect(git('server.git', 'diff', '--name-only', 'main', 'offprint/refresh').split('\n')).toEqual([
        'seeds/found.json',
        'seeds/permalinks.json',
        'seeds/site.yaml',
        'seeds/synced.bib',
      ]);
      const proposal = readFileSync(join(temporary, 'proposal.md'), 'utf8');
      expect(proposal).toMatch(/^### New papers\n\n- Ferns in Rain and Shade\n/mu);
      expect(proposal).toMatch(/^### Found\n\n- Bees under the Eaves: /mu);
      expect(proposal).toMatch(/^- \[ \] Possible duplicate/mu);
      expect(readFileSync(join(temporary, 'gh.log'), 'utf8')).toBe(name === 'first' ? 'create\n' : 'create\nedit\n');
      expect(output).not.toContain('sesame');
    }
  },
  300_000,
);

test.skipIf(process.platform === 'win32')(
  'It opens no pull request if nothing is new or no list can be read',
  async () => {
    prepare();
    const server = await serveIndexes(() => ({ status: 404, type: 'text/plain', body: '' }));
    close = server.close;
    writeFileSync(
      join(folder, 'site/seeds/site.yaml'),
      readFileSync(join(folder, 'site/seeds/site.yaml'), 'utf8').replace(`, orcid: ${orcid}`, ''),
    );
    writeFileSync(
      join(folder, 'site/seeds/papers.bib'),
      '@article{a, title = {Bees under the Eaves}, author = {Ada Grace}, journal = {Bees}, year = 2020, doi = {10.1000/180}}\n',
    );
    const check = spawnSync(process.execPath, [join(root, 'scripts/offprint.mjs'), 'check', '--write'], {
      cwd: join(folder, 'site'),
    });
    expect(check.status).toBe(0);
    git('site', 'add', '.');
    git('site', 'commit', '--message', 'All is there');
    git('site', 'push', 'origin', 'main');
    const { output, status, temporary } = await runSteps('first', server.address);
    expect([status, status === 0 ? '' : output]).toEqual([0, '']);
    expect(output).toContain('::notice::');
    expect(existsSync(join(temporary, 'gh.log'))).toBe(false);
    expect(git('server.git', 'branch', '--list')).not.toContain('refresh');
  },
  300_000,
);
