import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FoundEntry } from '../../core/found/schema.ts';
import { callCommand } from '../../tests/support/call-command.ts';
import {
  indexEnvironment,
  type Intercept,
  listFailures,
  serveIndexes,
  startOffprint,
} from '../../tests/support/index-server.ts';
import { simulateIndexes, type SimulatedRecord } from '../../tests/support/simulated-indexes.ts';
import { fill } from './fill.ts';

const site = `title: Moss Lab
description: How moss grows.
address: https://moss.example.org/
sources:
  - { file: listing.txt, captured: 2026-01-31 }
`;
const listing = `CLApr 14, 2022
Moss on Many Old Roofs	Ada Grace, Li Berg et al.
Moss grows on roofs.
LGMay 1, 2023
Ferns in Rain and Shade	Ada Grace
Ferns like rain.
LGMay 2, 2023
Bees under the Eaves of Houses	Cy Moss
Bees like eaves.
`;
const people = (names: string) =>
  names.split(', ').map((name) => ({ given: name.split(' ')[0] ?? '', family: name.split(' ')[1] ?? '' }));

const moss: SimulatedRecord = {
  title: 'Moss on Many Old Roofs',
  authors: people('Ada Grace, Li Berg, Dee Fourth'),
  year: 2022,
  doi: '10.1000/182',
  arxiv: '2204.00001',
  isLinked: true,
  venue: 'Journal of Roofs',
};
const ferns: SimulatedRecord = {
  title: 'Ferns in Rain and Shade',
  authors: people('Ada Grace'),
  year: 2023,
  doi: '10.1000/184',
  venue: 'Ferns',
  pdf: 'https://ferns.example.org/1.pdf',
};
const wrong: SimulatedRecord = { ...ferns, title: 'Untitled', doi: '10.1000/1' };

let folder = '';
const cleanups: (() => void)[] = [];
const write = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
};
const readFound = () => JSON.parse(readFileSync(join(folder, 'found.json'), 'utf8')) as Record<string, FoundEntry>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-fill-'));
  write('site.yaml', site);
  write('listing.txt', listing);
});
afterEach(() => {
  for (const cleanUp of cleanups.splice(0)) cleanUp();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a server that answers for all indexes until the end of the test. */
async function serve(records: readonly SimulatedRecord[], intercept?: Intercept) {
  const server = await serveIndexes(simulateIndexes(records), intercept);
  cleanups.push(server.close);
  return server;
}

const environmentOf = (address: string) => indexEnvironment(folder, address);

/** Runs the command as a process in the folder of the seeds. */
const start = (address: string, args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) =>
  startOffprint(['fill', ...args], { folder, environment: { ...environmentOf(address), ...environment } });

/** Runs the command in this process. */
const run = (address: string, ...args: readonly string[]) =>
  callCommand(fill, args, { folder, environment: environmentOf(address) });

const valueOf = (entry: FoundEntry | undefined, name: keyof FoundEntry['fields']) => {
  const field = entry?.fields[name];
  return field?.state === 'accepted' ? field.value : field?.state;
};

describe('“fill”', () => {
  test('finds links, authors and venues with their sources, and leaves out what no index knows', async () => {
    const { address } = await serve([wrong, moss, ferns]);
    const { stdout, stderr, status } = await run(address);
    expect(stderr).toBe('');
    expect(stdout).toContain('Looked up 3 of 3 papers: 2 found, 0 to decide, 1 not found, 0 without an answer.');
    expect(status).toBe(0);
    const found = readFound();
    expect(Object.keys(found)).toEqual([
      'bees-under-the-eaves-of-houses',
      'ferns-in-rain-and-shade',
      'moss-on-many-old-roofs',
    ]);
    const entry = found['moss-on-many-old-roofs'];
    expect(entry?.fields.doi).toEqual({
      state: 'accepted',
      value: '10.1000/182',
      source: 'doi',
      address: 'https://doi.org/10.1000/182',
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string,
    });
    expect(valueOf(entry, 'arxiv')).toBe('2204.00001');
    expect(valueOf(entry, 'venue')).toBe('Journal of Roofs');
    expect(valueOf(entry, 'authors')).toHaveLength(3);
    expect(valueOf(entry, 'pdf')).toBe('https://arxiv.org/pdf/2204.00001');
    expect(valueOf(found['ferns-in-rain-and-shade'], 'pdf')).toBe('https://ferns.example.org/1.pdf');
    expect(found['bees-under-the-eaves-of-houses']).toMatchObject({
      state: 'none',
      fields: { doi: { state: 'none' } },
    });
  });

  test('repeats no request: complete papers are skipped, and other answers are cached for a day', async () => {
    const { address, requests } = await serve([moss, ferns]);
    await run(address);
    const first = requests.length;
    const text = readFileSync(join(folder, 'found.json'), 'utf8');
    expect((await run(address)).stdout).toContain('Looked up 0 of 3 papers');
    rmSync(join(folder, 'found.json'));
    await run(address);
    expect(requests).toHaveLength(first);
    expect(readFileSync(join(folder, 'found.json'), 'utf8')).toBe(text);
  });

  test('looks for the published version of a preprint in every run', async () => {
    const { doi: _doi, venue: _venue, ...preprint } = moss;
    const { address } = await serve([preprint, ferns]);
    await run(address);
    expect(valueOf(readFound()['moss-on-many-old-roofs'], 'doi')).toBe('none');
    const { arxiv: _arxiv, ...article } = moss;
    const later = await serve([preprint, { ...article, year: 2024 }, ferns]);
    const { stdout } = await run(later.address, '--refresh');
    expect(stdout).toContain('found-differs');
    const entry = readFound()['moss-on-many-old-roofs'];
    expect([valueOf(entry, 'doi'), valueOf(entry, 'arxiv'), valueOf(entry, 'venue')]).toEqual([
      '10.1000/182',
      '2204.00001',
      'Journal of Roofs',
    ]);
  });

  test('prints a question with the lines that answer it, and accepts that answer', async () => {
    const { address } = await serve([ferns, { ...ferns, doi: '10.1000/185', venue: 'Workshop on Ferns' }]);
    const { stdout, status } = await run(address);
    expect(status).toBe(0);
    expect(stdout).toContain('[found-question]');
    expect(stdout).toMatch(/ferns-in-rain-and-shade:\n\s+links:\n\s+doi: "?10\.1000\/185/u);
    write('corrections.yaml', 'ferns-in-rain-and-shade:\n  links: { doi: 10.1000/184 }\n');
    expect((await run(address)).stdout).not.toContain('found-question');
    expect(valueOf(readFound()['ferns-in-rain-and-shade'], 'venue')).toBe('Ferns');
  });

  test('reports a DOI that leads to another paper, and uses nothing of its record', async () => {
    write('corrections.yaml', 'ferns-in-rain-and-shade:\n  links: { doi: 10.1000/182 }\n');
    const { address } = await serve([moss]);
    const { stdout } = await run(address, '--id', 'ferns-in-rain-and-shade');
    expect(stdout).toContain('Looked up 1 of 3 papers: 0 found, 1 to decide');
    expect(readFound()['ferns-in-rain-and-shade']).toMatchObject({
      state: 'question',
      questions: [{ doubt: 'other-title' }],
    });
  });

  test('marks a retracted paper, and never takes its notice for the paper', async () => {
    const retracted = { ...ferns, title: `RETRACTED: ${ferns.title}`, isRetracted: true };
    const notice = { ...ferns, doi: '10.1000/184.r', updates: '10.1000/184' };
    const { address } = await serve([notice, retracted]);
    await run(address);
    const entry = readFound()['ferns-in-rain-and-shade'];
    expect([valueOf(entry, 'doi'), valueOf(entry, 'retracted')]).toEqual(['10.1000/184', true]);
  });

  test('finds the correction of a paper', async () => {
    const { address } = await serve([{ ...ferns, correction: '10.1000/186' }]);
    await run(address);
    expect(valueOf(readFound()['ferns-in-rain-and-shade'], 'correction')).toBe('https://doi.org/10.1000/186');
  });

  test('finds the correction of a paper by the title of its notice', async () => {
    const notice = { ...ferns, title: `Erratum to: ${ferns.title}`, doi: '10.1000/186', updates: '10.1000/184' };
    const { address } = await serve([notice, ferns]);
    await run(address);
    expect(readFound()['ferns-in-rain-and-shade']?.fields).toMatchObject({
      doi: { value: '10.1000/184' },
      correction: { value: 'https://doi.org/10.1000/186', address: 'https://doi.org/10.1000/186' },
    });
  });

  test('requests the full record of a paper with more authors than a search result has', async () => {
    const authors = Array.from({ length: 101 }, (_, index) => ({
      given: 'Ada',
      family: `Grace${'abcdefghij'[index % 10] ?? ''}${'abcdefghijk'[Math.trunc(index / 10)] ?? ''}`,
    }));
    write(
      'listing.txt',
      'CLApr 14, 2022\nMoss on Many Old Roofs\tAda Graceaa, Ada Graceba et al.\nMoss grows on roofs.\n',
    );
    const { address } = await serve([{ ...moss, authors }]);
    await run(address);
    expect(valueOf(readFound()['moss-on-many-old-roofs'], 'authors')).toHaveLength(101);
  });

  test('writes a summary for a pull request with foreign text escaped', async () => {
    const venue = '@ada <img src=x> **Ferns**';
    const other = { ...ferns, title: '@ada <b>Ferns</b> in Rain and Shades', doi: '10.1000/185' };
    const { address } = await serve([moss, { ...other, venue }]);
    await run(address, '--report', join(folder, 'proposal.md'));
    const proposal = readFileSync(join(folder, 'proposal.md'), 'utf8');
    expect(proposal).toContain('- Moss on Many Old Roofs: authors, date, doi, arxiv');
    expect(proposal).toMatch(/^Looked up 3 of 3 papers/mu);
    expect(proposal).not.toMatch(/@|(?<!\\)<img/u);
  });

  test('writes nothing in a dry run', async () => {
    const { address } = await serve([moss, ferns]);
    expect((await run(address, '--dry-run')).stdout).toContain(
      '2 found, 0 to decide, 1 not found, 0 without an answer. Nothing was written',
    );
    expect(existsSync(join(folder, 'found.json'))).toBe(false);
  });

  test('refuses options that npm consumed, and arguments without an option', async () => {
    const environment = {
      ...environmentOf('http://127.0.0.1:9'),
      npm_lifecycle_event: 'fill',
      npm_config_dry_run: 'true',
    };
    expect((await callCommand(fill, [], { folder, environment })).status).toBe(2);
    expect((await run('http://127.0.0.1:9', 'moss-on-many-old-roofs')).status).toBe(2);
    expect(existsSync(join(folder, 'found.json'))).toBe(false);
  });

  test('repeats the request for a cached answer that is damaged', async () => {
    const { address, requests } = await serve([moss, ferns]);
    await run(address);
    const cache = join(folder, 'node_modules', '.cache', 'offprint');
    for (const file of readdirSync(cache)) {
      const answer = JSON.parse(readFileSync(join(cache, file), 'utf8')) as object;
      writeFileSync(
        join(cache, file),
        JSON.stringify({ ...answer, body: 'of another form', status: 200, etag: '"1"' }),
      );
    }
    requests.splice(0);
    expect((await run(address, '--refresh')).status).toBe(0);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter(({ headers }) => headers['if-none-match'] !== undefined)).toEqual([]);
  });

  test.each([
    ['on request', ['--refresh'], 0],
    ['if it was cached by a clock that was ahead', [], 10 ** 9],
  ])('asks the index whether a cached answer has changed, %s', async (_what, args, ahead) => {
    const { address, requests } = await serve([ferns], (_host, _path, response, { headers }) => {
      const isSame = headers['if-none-match'] === '"1"';
      if (isSame) response.writeHead(304).end();
      else response.setHeader('etag', '"1"');
      return isSame;
    });
    await run(address);
    const text = readFileSync(join(folder, 'found.json'), 'utf8');
    const cache = join(folder, 'node_modules', '.cache', 'offprint');
    for (const file of readdirSync(cache)) {
      const answer = JSON.parse(readFileSync(join(cache, file), 'utf8')) as { time: number };
      writeFileSync(join(cache, file), JSON.stringify({ ...answer, time: answer.time + ahead }));
    }
    rmSync(join(folder, 'found.json'));
    const first = requests.splice(0).length;
    expect((await run(address, ...args)).status).toBe(0);
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual(Array(first).fill('"1"'));
    expect(readFileSync(join(folder, 'found.json'), 'utf8')).toBe(text);
  });
});

describe('A request', () => {
  test('names the program, and the owner only if site.yaml gives a contact address', async () => {
    const { address, requests } = await serve([moss]);
    await run(address);
    expect(new Set(requests.map(({ headers }) => headers['user-agent']))).toEqual(
      new Set([expect.stringMatching(/^offprint\/[\d.]+$/u)]),
    );
    write('site.yaml', `${site}indexes: { contact: ada@example.org }\n`);
    requests.length = 0;
    await run(address, '--refresh');
    expect(new Set(requests.map(({ headers }) => headers['user-agent']))).toEqual(
      new Set([expect.stringMatching(/^offprint\/[\d.]+ \(mailto:ada@example\.org\)$/u)]),
    );
    expect(requests.map(({ path }) => path).join()).not.toContain('ada');
  });

  test('has the key from the environment, which appears in no file or message', async () => {
    const { address, requests } = await serve([ferns], (host, path, response) => {
      if (host !== 'api.openalex.org') return false;
      response.writeHead(401).end(`Invalid key in ${path}`);
      return true;
    });
    const { stdout, stderr } = await start(address, [], { OPENALEX_API_KEY: 'sesame' }).done;
    expect(requests.filter(({ path }) => path.includes('api_key=sesame')).map(({ host }) => host)).toContain(
      'api.openalex.org',
    );
    expect(requests.filter(({ host, path }) => host !== 'api.openalex.org' && path.includes('sesame'))).toEqual([]);
    expect(stdout + stderr + readFileSync(join(folder, 'found.json'), 'utf8')).not.toContain('sesame');
    expect(stderr).toContain('api.openalex.org failed: its answer is 401');
  });
});

test('Semantic Scholar is asked only on request, last, and alone receives its key', async () => {
  const answer = { paperId: 'a'.repeat(40), title: 'Bees under the Eaves of Houses', authors: [{ name: 'Cy Moss' }] };
  const more = { year: 2023, venue: 'Roofs', externalIds: { DOI: '10.1000/186' } };
  const { address, requests } = await serve([ferns], (host, _path, response) => {
    if (host !== 'api.semanticscholar.org') return false;
    response.end(JSON.stringify({ data: [{ ...answer, ...more }] }));
    return true;
  });
  const hosts = () => requests.map(({ host }) => host);
  await run(address);
  expect(hosts()).not.toContain('api.semanticscholar.org');
  requests.length = 0;
  const key = { SEMANTIC_SCHOLAR_API_KEY: 'sesame' };
  const id = 'bees-under-the-eaves-of-houses';
  await start(address, ['--refresh', '--semantic-scholar', '--id', id], key).done;
  const before = hosts().slice(0, hosts().indexOf('api.semanticscholar.org'));
  expect(before).toEqual(['export.arxiv.org', 'api.crossref.org', 'dblp.org', 'api.openalex.org']);
  expect(requests.filter(({ headers }) => headers['x-api-key'] === 'sesame')).toHaveLength(1);
  expect(readFound()[id]).toMatchObject({ fields: { doi: { value: '10.1000/186', source: 'semantic-scholar' } } });
  expect(JSON.stringify(readFound())).not.toContain('sesame');
});

describe('A failed request is never taken for “not found”', () => {
  test.each(listFailures('api.crossref.org'))('after %s of Crossref', async (_what, answer) => {
    const { address } = await serve([ferns], (host, _path, response) => {
      if (host !== 'api.crossref.org') return false;
      answer(response);
      return true;
    });
    const { stderr, stdout, status } = await run(address);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Some requests to api\.crossref\.org failed: .+ Run “npm run fill” again later\.$/mu);
    expect(stderr + stdout).not.toContain('    at ');
    expect(readFound()['bees-under-the-eaves-of-houses']).toMatchObject({
      state: 'failed',
      fields: { doi: { state: 'failed' } },
    });
    // Results of other indexes are kept, and the rest is looked up next time.
    const whole = await serve([
      ferns,
      { ...ferns, title: 'Bees under the Eaves of Houses', doi: '10.1000/186', authors: people('Cy Moss') },
    ]);
    expect((await run(whole.address)).status).toBe(0);
    expect(valueOf(readFound()['bees-under-the-eaves-of-houses'], 'doi')).toBe('10.1000/186');
  });

  test('and is repeated: after 429 with Retry-After by another clock, after 500 and a redirect', async () => {
    let count = 0;
    const { address } = await serve([ferns], (host, path, response) => {
      if (host !== 'doi.org' && host !== 'api.crossref.org') return false;
      count += 1;
      if (count === 1)
        response
          .writeHead(429, { date: 'Mon, 01 Jan 2035 00:00:00 GMT', 'retry-after': 'Mon, 01 Jan 2035 00:00:01 GMT' })
          .end();
      else if (count === 2) response.writeHead(500).end();
      else if (host === 'doi.org') response.writeHead(302, { location: `https://data.crossref.org${path}` }).end();
      else return false;
      return true;
    });
    const { stderr } = await run(address);
    expect(stderr).not.toContain('crossref');
    expect(valueOf(readFound()['ferns-in-rain-and-shade'], 'doi')).toBe('10.1000/184');
  });

  test('and without a network the command ends after one request to each host', async () => {
    const { address, requests } = await serve([]);
    for (const cleanUp of cleanups.splice(0)) cleanUp();
    const { stderr, status } = await start(address, [], { OFFPRINT_PACE: '1' }).done;
    expect(status).toBe(1);
    expect(stderr.match(/the connection failed \(ECONNREFUSED\)/gu)).toHaveLength(4);
    expect(requests).toEqual([]);
    expect(Object.values(readFound()).map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']);
  });

  test('and leaves what was found before', async () => {
    const { address } = await serve([moss, ferns]);
    await run(address);
    const before = readFound();
    const broken = await serve([], (_host, _path, response) => {
      response.writeHead(503).end();
      return true;
    });
    expect((await run(broken.address, '--refresh')).status).toBe(1);
    expect(readFound()['ferns-in-rain-and-shade']?.fields.doi).toEqual(before['ferns-in-rain-and-shade']?.fields.doi);
  });
});

test('A run that is killed at any request resumes without losing an answer or repeating a request', async () => {
  const whole = await serve([moss, ferns]);
  await run(whole.address);
  const expected = readFileSync(join(folder, 'found.json'), 'utf8');
  for (const last of [1, 4, 7]) {
    rmSync(join(folder, 'found.json'), { force: true });
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    const answered: string[] = [];
    const { address, requests } = await serve([moss, ferns], (host, path) => {
      if (requests.length === last) child.kill('SIGKILL');
      else answered.push(host + path);
      return requests.length === last;
    });
    const { child, done } = start(address);
    await done;
    const again = await serve([moss, ferns]);
    expect((await run(again.address)).status).toBe(0);
    expect(readFileSync(join(folder, 'found.json'), 'utf8')).toBe(expected);
    const twice = again.requests
      .map(({ host, path }) => host + path)
      .filter((one) => answered.slice(0, -1).includes(one));
    expect(twice).toEqual([]);
  }
}, 60_000);

test('Nothing is requested without settings, with an invalid found.json or for an unknown paper', async () => {
  const { address, requests } = await serve([moss]);
  expect((await run(address, '--id', 'no-such-paper')).stderr).toContain('“no-such-paper”');
  write('found.json', '{"moss');
  const { stderr, status } = await run(address);
  expect([stderr, status]).toEqual([expect.stringContaining('[found-unreadable]'), 1]);
  rmSync(join(folder, 'site.yaml'));
  expect((await run(address)).status).toBe(1);
  expect(readFileSync(join(folder, 'found.json'), 'utf8')).toBe('{"moss');
  expect(requests).toEqual([]);
  expect((await run(address, '--sesame')).status).toBe(2);
  expect((await run(address, '--help')).stdout).toContain('--refresh');
});
