import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { readSite } from '../../seeds/settings-file.ts';
import { callCommand } from '../../tests/support/call-command.ts';
import {
  indexEnvironment,
  type Intercept,
  listFailures,
  serveIndexes,
  startOffprint,
} from '../../tests/support/index-server.ts';
import { listOrcidWorks, type OrcidWork, toOrcidSummary } from '../../tests/support/simulated-orcid.ts';
import { simulateIndexes, type SimulatedRecord } from '../../tests/support/simulated-indexes.ts';
import { sync } from './sync.ts';

const orcid = '0000-0002-1825-0097';
const site = `title: Moss Lab
description: How moss grows.
address: https://moss.example.org/
people:
  - { name: Ada Grace, role: owner, orcid: ${orcid} }
sources:
  - file: papers.bib
`;
const papers = `@article{grace2020, author = {Ada Grace}, title = {Bees under the Eaves}, journal = {Bees}, year = 2020, doi = {10.1000/180}}
@misc{grace2022, author = {Ada Grace and Li Berg}, title = {Moss on Many Old Roofs}, year = 2022, eprint = {2204.00001}, eprinttype = {arXiv}}
`;
const people = (names: string) =>
  names.split(', ').map((name) => ({ given: name.split(' ')[0] ?? '', family: name.split(' ')[1] ?? '' }));
const bees: SimulatedRecord = {
  title: 'Bees under the Eaves',
  authors: people('Ada Grace'),
  year: 2020,
  doi: '10.1000/180',
  venue: 'Bees',
};
const moss: SimulatedRecord = {
  title: 'Moss on Many Old Roofs',
  authors: people('Ada Grace, Li Berg'),
  year: 2023,
  doi: '10.1000/182',
  arxiv: '2204.00001',
  venue: 'Journal of Roofs',
};
const ferns: SimulatedRecord = {
  title: 'Ferns in Rain and Shade',
  authors: people('Dee Fourth, Ada Grace'),
  year: 2024,
  doi: '10.1000/184',
  venue: 'Ferns',
};

const onBees: OrcidWork = { code: 1, title: bees.title, year: 2020, ids: [['doi', '10.1000/180']] };
const onMoss: readonly OrcidWork[] = [
  { code: 2, title: moss.title, type: 'preprint', year: 2022, ids: [['arxiv', '2204.00001']] },
  { code: 3, title: moss.title, year: 2023, ids: [['doi', 'https://doi.org/10.1000/182']] },
];
const onFerns: OrcidWork = { code: 4, title: ferns.title, year: 2024, ids: [['doi', '10.1000/184']] };
/** A work without an identifier: who wrote it is known to ORCID. */
const onLichen: OrcidWork = { code: 5, title: 'Lichen on Walls of Stone', type: 'book-chapter', year: 2019 };
const lichenWork = {
  ...toOrcidSummary(onLichen),
  contributors: {
    contributor: [
      { 'credit-name': { value: 'Cy Moss' }, 'contributor-attributes': { 'contributor-role': 'author' } },
      { 'credit-name': { value: 'Grace, Ada' }, 'contributor-attributes': null },
      { 'credit-name': { value: 'Ed Itor' }, 'contributor-attributes': { 'contributor-role': 'editor' } },
      { 'credit-name': null, 'contributor-attributes': null },
    ],
  },
};
const whole = listOrcidWorks(onBees, onMoss, onFerns, onLichen);

/** A work as OpenAlex lists it. */
const work = (id: number, title: string, year: number, author = 'Li Berg') => ({
  id: `https://openalex.org/W${String(id)}`,
  doi: null,
  title,
  publication_year: year,
  publication_date: null,
  type: 'article',
  authorships: [{ raw_author_name: author }],
  primary_location: {
    landing_page_url: `https://example.org/${String(id)}`,
    source: { display_name: 'Sand', type: 'journal' },
  },
  locations: null,
  best_oa_location: null,
  biblio: null,
});

let folder = '';
const cleanups: (() => void)[] = [];
const write = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
};
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-sync-'));
  write('site.yaml', site);
  write('papers.bib', papers);
});
afterEach(() => {
  for (const cleanUp of cleanups.splice(0)) cleanUp();
  rmSync(folder, { recursive: true, force: true });
});

/** Indexes that have three papers, and the list of works of the owner; `intercept` may answer in their place. */
async function serve(works: string, intercept?: Intercept) {
  const answer = simulateIndexes([bees, moss, ferns]);
  const json = (body: string) => ({ status: 200, type: 'application/json', body });
  const server = await serveIndexes((host, path) => {
    if (path === `/v3.0/${orcid}/works`) return json(works);
    if (path === `/v3.0/${orcid}/work/5`) return json(JSON.stringify(lichenWork));
    return answer(host, path);
  }, intercept);
  cleanups.push(server.close);
  return server;
}

const run = (address: string, ...args: readonly string[]) =>
  callCommand(sync, args, { folder, environment: indexEnvironment(folder, address) });
const start = (address: string, ...args: readonly string[]) =>
  startOffprint(['sync', ...args], { folder, environment: indexEnvironment(folder, address) });
const listPapers = () => {
  const { site: settings } = readSite({ OFFPRINT_SEEDS: folder });
  return settings ? readSeeds(folder, settings).publications : [];
};

describe('“sync”', () => {
  test('names missing papers and newly published preprints, and writes nothing', async () => {
    const { address, requests } = await serve(whole);
    const { stdout, stderr, status } = await run(address);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain(`ORCID ${orcid}, Ada Grace: 4 works\n`);
    expect(stdout).toMatch(
      /^ {2}2 new\n.*ferns-in-rain-and-shade\/\n.*lichen-on-walls-of-stone\/\n {2}1 changed\n.*moss-on-many-old-roofs.*venue/mu,
    );
    expect(stdout).toContain('1 on the site, 2 missing, 1 published since, 0 of other kinds, 0 without an answer.');
    expect(existsSync(join(folder, 'synced.bib'))).toBe(false);
    expect(read('site.yaml')).toBe(site);
    // What the site has for certain is not asked about.
    expect(requests.map(({ path }) => path)).not.toContain('/10.1000/180');
  });

  test('with --write adds missing papers once, as a source with permanent addresses', async () => {
    const { address } = await serve(whole);
    const { stdout, status } = await run(address, '--write');
    expect(stdout).toContain('Written: seeds/synced.bib. Addresses added to permalinks.json: 4.');
    expect(status).toBe(0);
    expect(read('site.yaml')).toContain('  - file: synced.bib');
    expect(Object.keys(JSON.parse(read('permalinks.json')) as object)).toEqual(
      expect.arrayContaining(['ferns-in-rain-and-shade', 'lichen-on-walls-of-stone', 'moss-on-many-old-roofs']),
    );
    const text = read('synced.bib');
    expect(text).toMatch(/author = \{Moss, Cy and Grace, Ada\}/u);
    expect(text).not.toContain('moss.example.org');
    expect(listPapers().find(({ id }) => id === 'moss-on-many-old-roofs')?.links).toMatchObject({
      doi: '10.1000/182',
      arxiv: '2204.00001',
    });
    expect(listPapers()).toHaveLength(4);
    const files = ['synced.bib', 'site.yaml', 'permalinks.json'].map(read);
    for (const args of [['--write'], ['--write', '--refresh'], []]) {
      const again = await run(address, ...args);
      expect(again.stdout).toContain('4 on the site, 0 missing, 0 published since');
      expect(['synced.bib', 'site.yaml', 'permalinks.json'].map(read)).toEqual(files);
    }
  });

  test('keeps the owner’s edits of the file, and its previous version', async () => {
    const own =
      '% Mine.\n@article{mine, author = {Ada Grace}, title = {Own Words on Sand}, journal = {Sand}, year = 2018}\n';
    write('synced.bib', own);
    write('site.yaml', `${site}  - file: synced.bib\n`);
    const { address } = await serve(whole);
    await run(address, '--write');
    expect(read('synced.bib').startsWith(own.trimEnd())).toBe(true);
    expect(read('synced.bib.bak')).toBe(own);
    expect(listPapers()).toHaveLength(5);
  });

  test('asks about a paper that may be on the site under another title, with the lines that answer', async () => {
    write(
      'papers.bib',
      papers
        .replace('Bees under the Eaves', 'Ferns in the Rain and the Shade')
        .replace(', doi = {10.1000/180}', '')
        .replace('2020,', '2024,')
        .replace('{Ada Grace}', '{Dee Fourth and Ada Grace}')
        .replace('= 2020', '= 2024'),
    );
    const { address } = await serve(listOrcidWorks(onFerns));
    const report = join(folder, 'proposal.md');
    const { stdout } = await run(address, '--write', '--report', report);
    expect(stdout).toContain('[paper-nearly-twice]');
    expect(stdout).toMatch(/same_as: ferns-in-the-rain-and-the-shade/u);
    expect(stdout).toMatch(/not_same_as: ferns-in-the-rain-and-the-shade/u);
    expect(readFileSync(report, 'utf8')).toMatch(
      /^### New papers\n\n- Ferns in Rain and Shade\n\n### To decide\n[^]*^- \[ \] .*duplicate/mu,
    );
    write('corrections.yaml', 'ferns-in-rain-and-shade:\n  same_as: ferns-in-the-rain-and-the-shade\n');
    expect(listPapers()).toHaveLength(2);
    expect((await run(address, '--write')).stdout).toContain('1 on the site, 0 missing');
  });

  test('does not offer papers that the owner has hidden', async () => {
    const { address } = await serve(whole);
    await run(address, '--write');
    write('corrections.yaml', 'ferns-in-rain-and-shade:\n  hide: not mine\n');
    expect((await run(address, '--write')).stdout).toContain('0 missing, 0 published since');
    expect(listPapers()).toHaveLength(3);
  });

  test('leaves out works that are not papers, and DOIs that lead to another title', async () => {
    const { address } = await serve(
      listOrcidWorks(
        { code: 7, title: 'Counts of Bees', type: 'data-set', year: 2021 },
        { code: 8, title: 'A Chapter on Sand Dunes', type: 'book-chapter', year: 2017, ids: [['doi', '10.1000/184']] },
        {
          code: 9,
          title: 'A Part of a Book',
          type: 'book-chapter',
          year: 2016,
          ids: [['doi', '10.1000/180', 'part-of']],
        },
      ),
    );
    const { stdout } = await run(address, '--write');
    expect(stdout).toContain('0 on the site, 2 missing, 0 published since, 1 of other kinds');
    expect(stdout).toMatch(
      /^Read without their identifier:\n {2}A Chapter on Sand Dunes, .*“Ferns in Rain and Shade”/mu,
    );
    expect(read('synced.bib')).not.toContain('10.1000/18');
    expect((await run(address, '--write')).stdout).toContain('2 on the site, 0 missing');
  });

  test('reads several lists of several people, page by page, and merges shared works', async () => {
    write(
      'site.yaml',
      site.replace(
        `orcid: ${orcid} }`,
        'dblp: https://dblp.org/pid/12/3456.html }\n  - { name: Li Berg, openalex: A123456, years: 2020-2023 }\n  - { name: Dee Fourth, role: coauthor, orcid: 0000-0002-1694-233X }',
      ),
    );
    const dblp = `<?xml version="1.0"?>
<dblpperson name="Ada Grace" pid="12/3456" n="2"><person key="homepages/12/3456"><author pid="12/3456">Ada Grace</author></person>
<r><article key="journals/f/Grace24" mdate="2024-01-01"><author pid="1/2">Dee Fourth 0002</author><author pid="12/3456">Ada Grace</author>
<title>Ferns in <i>Rain</i> and Shade.</title><year>2024</year><journal>Ferns</journal><ee type="oa">https://doi.org/10.1000/184</ee></article></r>
<r><inproceedings key="conf/s/Grace21" mdate="2021-01-01"><author pid="12/3456">Ada Grace</author>
<title>Sand &amp; Stone in Old Gardens.</title><year>2021</year><booktitle>Sand Conf.</booktitle><pages>1-9</pages></inproceedings></r>
<r><proceedings key="conf/s/2020" mdate="2021-01-01"><editor>Ada Grace</editor><title>Proceedings of Sand.</title><year>2020</year></proceedings></r>
</dblpperson>`;
    const { address, requests } = await serve(whole, (host, path, response) => {
      const url = new URL(path, `https://${host}`);
      if (url.pathname === '/pid/12/3456.xml') response.writeHead(200).end(dblp);
      else if (url.searchParams.get('filter') === 'author.id:A123456') {
        const page = Number(url.searchParams.get('page'));
        const results =
          page === 1
            ? [
                work(1, 'Dunes of the Far North', 2021),
                work(2, 'Dunes of the Far South', 2025),
                work(3, null as unknown as string, 2021),
              ]
            : page === 2
              ? [work(4, 'Dunes of the Far West', 2022), work(5, 'Dunes of Mars', 2022, 'Bo Berg')]
              : [];
        response.writeHead(200).end(JSON.stringify({ meta: { count: 4 }, results }));
      } else return false;
      return true;
    });
    const { stdout, stderr } = await run(address, '--write');
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'DBLP 12/3456, Ada Grace: 3 works\nOpenAlex A123456, Li Berg: 2 works\n  left out, with other authors: Dunes of Mars\n',
    );
    expect(stdout).toContain('0 on the site, 4 missing, 0 published since, 1 of other kinds');
    expect(read('synced.bib')).toMatch(/title = \{Sand \\& Stone in Old Gardens\}/u);
    expect(read('synced.bib')).toContain('https://example.org/1');
    expect(requests.map(({ host }) => host)).not.toContain('pub.orcid.org');
    expect((await run(address, '--write')).stdout).toContain('4 on the site, 0 missing');
  });

  test('reads all records that an index has of a person, and adds a work in several of them once', async () => {
    write(
      'site.yaml',
      site.replace(
        `orcid: ${orcid}`,
        `orcid: [${orcid}], openalex: [A1000001, A1000002, https://openalex.org/A1000001]`,
      ),
    );
    const lists: Readonly<Record<string, readonly object[]>> = {
      A1000001: [work(1, 'Dunes of the Far North', 2021, 'Ada Grace')],
      A1000002: [
        work(1, 'Dunes of the Far North', 2021, 'Ada Grace'),
        work(3, 'Dunes of the Far South', 2022, 'A. Grace'),
      ],
    };
    const { address, requests } = await serve(listOrcidWorks(onFerns), (host, path, response) => {
      const url = new URL(path, `https://${host}`);
      const [, id] = /^author\.id:(.+)$/u.exec(url.searchParams.get('filter') ?? '') ?? [];
      if (id === undefined) return false;
      const results = url.searchParams.get('page') === '1' ? lists[id] : [];
      response.writeHead(200).end(JSON.stringify({ meta: { count: 2 }, results }));
      return true;
    });
    const { stdout, stderr } = await run(address, '--write');
    expect(stderr).toBe('');
    expect(stdout).toContain(
      `ORCID ${orcid}, Ada Grace: 1 work\nOpenAlex A1000001, Ada Grace: 1 work\nOpenAlex A1000002, Ada Grace: 2 works\n`,
    );
    expect(stdout).toContain('0 on the site, 3 missing');
    expect(
      listPapers()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([
      'bees-under-the-eaves',
      'dunes-of-the-far-north',
      'dunes-of-the-far-south',
      'ferns-in-rain-and-shade',
      'moss-on-many-old-roofs',
    ]);
    expect(requests.filter(({ path }) => path.includes('A1000001'))).toHaveLength(2);
    expect((await run(address, '--write')).stdout).toContain('3 on the site, 0 missing');
  });
});

describe('An incomplete answer', () => {
  test.each(listFailures('pub.orcid.org'))('adds nothing after %s of ORCID', async (_what, fail) => {
    const { address } = await serve(whole, (host, _path, response) => {
      if (host !== 'pub.orcid.org') return false;
      fail(response);
      return true;
    });
    const { stdout, stderr, status } = await run(address, '--write');
    expect(status).toBe(1);
    expect(stdout).toContain('Ada Grace: not read completely');
    expect(stderr).toMatch(/^Some requests to pub\.orcid\.org failed: .+ Run “npm run sync” again later\.$/mu);
    expect(existsSync(join(folder, 'synced.bib'))).toBe(false);
    expect((await run((await serve(whole)).address, '--write')).stdout).toContain('Written: seeds/synced.bib');
  });

  test.each(listFailures('doi.org'))('leaves out only the affected work after %s of doi.org', async (_what, fail) => {
    const { address } = await serve(whole, (host, _path, response) => {
      if (host !== 'doi.org') return false;
      fail(response);
      return true;
    });
    const { stdout, stderr, status } = await run(address, '--write');
    expect(status).toBe(0);
    expect(stdout).toContain('1 missing, 0 published since, 0 of other kinds, 2 without an answer.');
    expect(stderr).toContain('Some requests to doi.org');
    expect(read('synced.bib')).toContain('Lichen');
    expect((await run((await serve(whole)).address, '--write')).stdout).toContain(
      '2 on the site, 1 missing, 1 published since',
    );
    expect(listPapers()).toHaveLength(4);
  });

  test('about an unregistered DOI does not exclude the work', async () => {
    const { address } = await serve(listOrcidWorks({ ...onFerns, ids: [['doi', '10.1000/999']] }));
    expect((await run(address, '--write')).stdout).toContain('1 missing');
    expect(read('synced.bib')).toContain('10.1000/999');
  });

  test.each([
    ['an empty profile', '{"last-modified-date":null,"group":[],"path":"/x/works"}', 200],
    ['an identifier that does not exist', '{"response-code":404,"error-code":9016}', 404],
  ])('such as %s is reported', async (_what, body, status) => {
    const { address } = await serve(whole, (host, _path, response) => {
      if (host !== 'pub.orcid.org') return false;
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      return true;
    });
    const called = await run(address, '--write');
    expect(called.stdout).toContain('Ada Grace: no works. Check the identifier in site.yaml');
    expect(called.status).toBe(0);
  });

  test('with null or unexpected values is read as far as possible', async () => {
    const { address } = await serve(
      JSON.stringify({
        group: [
          null,
          { 'work-summary': null },
          { 'work-summary': [{ 'put-code': 1, title: null }] },
          {
            'work-summary': [
              { ...toOrcidSummary(onFerns), 'external-ids': { 'external-id': [null, { 'external-id-type': null }] } },
            ],
          },
        ],
      }),
    );
    expect((await run(address)).stdout).toContain('1 missing');
  });
});

test('A run that is killed at any request resumes without losing or duplicating a paper', async () => {
  const first = await serve(whole);
  expect((await start(first.address, '--write').done).status).toBe(0);
  const expected = ['synced.bib', 'site.yaml', 'permalinks.json'].map(read);
  for (let last = 1; last <= first.requests.length; last += 1) {
    for (const file of ['synced.bib', 'permalinks.json', 'node_modules'])
      rmSync(join(folder, file), { recursive: true, force: true });
    write('site.yaml', site);
    const { address, requests } = await serve(whole, () => {
      if (requests.length === last) child.kill('SIGKILL');
      return requests.length === last;
    });
    const { child, done } = start(address, '--write');
    await done;
    expect(read('site.yaml')).toBe(site);
    await run((await serve(whole)).address, '--write');
    expect(['synced.bib', 'site.yaml', 'permalinks.json'].map(read)).toEqual(expected);
  }
}, 60_000);

test('A file that a killed run left out of the sources is listed by the next run, without duplicate papers', async () => {
  const { address } = await serve(whole);
  await run(address, '--write');
  const text = read('synced.bib');
  write('site.yaml', site);
  rmSync(join(folder, 'permalinks.json'));
  await run(address, '--write');
  expect(read('synced.bib')).toBe(text);
  expect(read('site.yaml')).toContain('synced.bib');
  expect(listPapers()).toHaveLength(4);
});

test('Nothing is requested without a valid identifier', async () => {
  const { address, requests } = await serve(whole);
  write('site.yaml', site.replace('0097', '0096'));
  expect((await run(address)).stderr).toContain('must be an ORCID iD');
  write('site.yaml', site.replace(`, orcid: ${orcid}`, ''));
  expect(await run(address)).toMatchObject({ status: 1, stderr: expect.stringContaining('orcid: ') as string });
  expect(requests).toEqual([]);
  expect((await run(address, 'papers.bib')).status).toBe(2);
  expect((await run(address, '--help')).stdout).toContain('--write');
});
