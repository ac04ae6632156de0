import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { readCorrections } from './corrections/read-corrections.ts';
import { readLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';

const entry = (key: string, title: string, year: number, fields: string) =>
  `@article{${key}, author={Ruiz, Ana and Lind, Bo}, title={${title}}, journal={Roof Notes}, year=${String(year)}, ${fields}}`;

function resolve(entries: readonly string[], corrections = '', ledger = '{}') {
  const { source, drafts } = parseBibtex('papers.bib', entries.join('\n'));
  const file = readCorrections('corrections.yaml', corrections);
  const resolution = resolveDrafts(
    [{ source, drafts, captured: null }],
    { people: [], archives: ['cs'], categories: {} },
    { ledger: readLedger('permalinks.json', ledger), corrections: file },
  );
  const said = [...file.diagnostics, ...resolution.diagnostics].filter(({ code }) => code !== 'address-new');
  return {
    ...resolution,
    ids: resolution.publications.map(({ id }) => id).toSorted(),
    said,
    codes: said.map(({ code }) => code),
  };
}

const lichens = 'Counting Lichens with Cheap Cameras';
const robot = 'A Robot That Draws Ferns on Roofs';

describe('Two works with the same identifier have two pages and a warning that names both', () => {
  test.each([
    [
      'a DOI that was copied',
      entry('a', lichens, 2018, 'doi={10.1234/ll.1}'),
      entry('b', robot, 2020, 'doi={10.1234/LL.1}'),
    ],
    [
      'a DOI that was cut off, in papers of one year',
      entry('a', lichens, 2018, 'doi={10.1093/roofs/st}'),
      entry('b', 'Weeds Beside Motorways', 2018, 'doi={10.1093/roofs/st}'),
    ],
    [
      'the DOI of a book, in chapters with something in common',
      entry('a', 'Lichens of Harbours and Their Names', 2018, 'pages={1--9}, doi={10.1234/book}'),
      entry('b', 'Mosses of Mountains and Their Names', 2018, 'pages={10--19}, doi={10.1234/book}'),
    ],
    [
      'the DOI of the first part in the second',
      entry('a', 'Smoothing Lichen Metrics, Part I', 2018, 'pages={1--20}, doi={10.1234/ll.1}'),
      entry('b', 'Smoothing Lichen Metrics, Part II', 2018, 'pages={21--40}, doi={10.1234/ll.1}'),
    ],
    [
      'one DOI in two prefaces on other pages',
      entry('a', 'Preface', 2018, 'volume=3, pages={1--2}, doi={10.1234/ll.1}'),
      entry('b', 'Preface', 2018, 'volume=4, pages={1--2}, doi={10.1234/ll.1}'),
    ],
    [
      'titles in Chinese',
      entry('a', '屋顶苔藓的生长研究', 2018, 'doi={10.1234/ll.1}'),
      entry('b', '港口地衣计数方法', 2018, 'doi={10.1234/ll.1}'),
    ],
    [
      'an identifier of arXiv in two preprints',
      `@misc{a, author={Ruiz, Ana}, title={${lichens}}, year=2018, eprint={1801.00001}, archiveprefix={arXiv}}`,
      `@misc{b, author={Ruiz, Ana}, title={${robot}}, year=2018, eprint={1801.00001v2}, archiveprefix={arXiv}}`,
    ],
  ])('%s', (_, one, other) => {
    const { ids, said } = resolve([one, other]);
    expect(new Set(ids).size).toBe(2);
    const [warning] = said.filter(({ code }) => code === 'identifier-shared');
    expect(warning).toMatchObject({ severity: 'warning', position: { file: 'papers.bib', line: 2 } });
    expect(warning?.message).toMatch(/10\.1|1801\.00001/u);
    expect(warning?.message).toContain('papers.bib:1');
    expect(warning?.corrections?.map(({ lines }) => Object.keys(lines)[0])).toEqual([
      'links',
      'same_as',
      'not_same_as',
    ]);
  });

  test.each([
    ['a subtitle', lichens, `${lichens}: A Field Study`],
    ['a typing error', lichens, 'Counting Lichens with Cheep Cameras'],
    ['half of the words', lichens, 'Cheap Cameras Count Lichens on Roofs'],
    ['a number written otherwise', 'Films of Zn2O on Old Roofs', 'Films of ZnO on Old Roofs'],
  ])('unless their titles differ only in %s', (_, title, other) => {
    const { ids, codes } = resolve([
      entry('a', title, 2018, 'doi={10.1000/1}'),
      entry('b', other, 2018, 'doi={10.1000/1}'),
    ]);
    expect(ids).toHaveLength(1);
    expect(codes).not.toContain('identifier-shared');
  });

  test('unless one is a preprint that was published under another title', () => {
    const preprint = `@misc{a, author={Ruiz, Ana and Lind, Bo}, title={${lichens}}, year=2018, eprint={1801.00001}, archiveprefix={arXiv}}`;
    expect(resolve([preprint, entry('b', robot, 2019, 'eprint={1801.00001}, archiveprefix={arXiv}')]).ids).toHaveLength(
      1,
    );
  });

  test('even if a third entry is a version of one of them', () => {
    const preprint = `@misc{c, author={Ruiz, Ana and Lind, Bo}, title={${robot}}, year=2020}`;
    const entries = [
      entry('a', lichens, 2018, 'doi={10.1000/1}'),
      entry('b', robot, 2020, 'doi={10.1000/1}'),
      preprint,
    ];
    const expected = ['a-robot-that-draws-ferns-on-roofs', 'counting-lichens-with-cheap-cameras'];
    expect(resolve(entries).ids).toEqual(expected);
    expect(resolve(entries.toReversed()).ids).toEqual(expected);
  });

  test.each([
    ['the right DOI', 'a-robot-that-draws-ferns-on-roofs: { links: { doi: 10.1000/2 } }', 2],
    ['that they are two', 'counting-lichens-with-cheap-cameras: { not_same_as: a-robot-that-draws-ferns-on-roofs }', 2],
    ['that they are one', 'a-robot-that-draws-ferns-on-roofs: { same_as: counting-lichens-with-cheap-cameras }', 1],
    ['that the warning is known', 'a-robot-that-draws-ferns-on-roofs: { settled: [identifier-shared] }', 2],
  ])('without a warning if the owner states %s', (_, corrections, pages) => {
    const entries = [entry('a', lichens, 2018, 'doi={10.1000/1}'), entry('b', robot, 2020, 'doi={10.1000/1}')];
    const { ids, codes } = resolve(entries, corrections);
    expect(ids).toHaveLength(pages);
    expect(codes).toEqual([]);
  });
});

test('All joined papers are listed in one notice, each until its owner accepts it', () => {
  const entries = [lichens, robot].flatMap((title, index) =>
    ['2018', '2019'].map((key) => entry(key + title, title, 2018, `doi={10.1000/${String(index)}}`)),
  );
  const report = (...accepted: readonly string[]) =>
    resolve(entries, accepted.map((id) => `${id}: { settled: [papers-joined] }\n`).join('')).said.filter(
      ({ code }) => code !== 'list-new',
    );
  const ids = ['counting-lichens-with-cheap-cameras', 'a-robot-that-draws-ferns-on-roofs'] as const;
  expect(report().map(({ code, paper }) => [code, paper])).toEqual([['papers-joined', ids[0]]]);
  expect(report()[0]?.message).toMatch(/Lichens.*papers\.bib:1, papers\.bib:2.*Robot.*papers\.bib:3, papers\.bib:4/u);
  expect(report(ids[0]).map(({ code, paper }) => [code, paper])).toEqual([['papers-joined', ids[1]]]);
  expect(report(ids[1]).map(({ code, paper }) => [code, paper])).toEqual([['papers-joined', ids[0]]]);
  expect(report(...ids)).toEqual([]);
});

describe('“not_same_as”', () => {
  const joined = [
    [
      'titles that differ a little',
      [entry('a', lichens, 2018, 'doi={10.1000/1}'), entry('b', `${lichens} Again`, 2018, 'doi={10.1000/1}')],
    ],
    [
      'a preprint in another year',
      [`@misc{a, author={Ruiz, Ana}, title={${lichens}}, year=2017}`, entry('b', lichens, 2018, 'volume=1')],
    ],
    [
      'a paper that is there three times',
      [
        entry('a', lichens, 2018, 'doi={10.1000/1}'),
        entry('b', `${lichens} Again`, 2018, 'doi={10.1000/1}'),
        entry('c', lichens, 2018, 'note={x}'),
      ],
    ],
  ] as const;

  test.each(joined)('gives two pages to %s with the lines that the warning suggests', (_, entries) => {
    const before = resolve(entries);
    expect(before.ids).toHaveLength(1);
    const notice = before.said.find(({ code }) => code === 'papers-joined');
    const lines = notice?.corrections?.[0]?.lines;
    const yaml = `${before.ids[0] ?? ''}: ${JSON.stringify(lines)}`;
    const { ids, codes, additions } = resolve(entries, yaml);
    expect(ids).toHaveLength(2);
    expect(codes.filter((code) => code !== 'papers-joined')).toEqual([]);
    const ledger = Object.fromEntries(
      [...additions].map(([id, { marks, key }]) => [id, { seen: '2026-01-31', marks, key }]),
    );
    const again = resolve(entries, yaml, JSON.stringify(ledger));
    expect(again.ids).toEqual(ids);
    expect(again.additions.size).toBe(0);
    expect(again.codes.filter((code) => code !== 'papers-joined' && code !== 'list-new')).toEqual([]);
  });

  test('keeps the published address when one page becomes two', () => {
    const [, entries] = joined[0];
    const { additions } = resolve(entries);
    const ledger = JSON.stringify(
      Object.fromEntries([...additions].map(([id, { marks, key }]) => [id, { seen: '2026-01-31', marks, key }])),
    );
    const yaml = 'counting-lichens-with-cheap-cameras: { not_same_as: counting-lichens-with-cheap-cameras-again }';
    expect(resolve(entries, yaml, ledger).ids).toEqual([
      'counting-lichens-with-cheap-cameras',
      'counting-lichens-with-cheap-cameras-again',
    ]);
  });

  test.each([
    ['one title', entry('a', lichens, 2016, 'pages={1--9}'), entry('b', lichens, 2018, 'pages={20--50}')],
    ['nearly one title', entry('a', lichens, 2016, ''), entry('b', `The ${lichens}`, 2018, 'volume=2')],
    [
      'another spelling',
      entry('a', 'Pre-Training of Moss Models', 2016, ''),
      entry('b', 'Pretraining of Moss Models', 2017, ''),
    ],
  ])('settles the question of papers with %s, from either side', (_, one, other) => {
    const asked = resolve([one, other]);
    expect(asked.codes).toEqual(['paper-nearly-twice']);
    const [first = '', second = ''] = asked.ids;
    expect(resolve([one, other], `${first}: { not_same_as: ${second} }`).codes).toEqual([]);
    expect(resolve([one, other], `${second}: { not_same_as: [${first}] }`).codes).toEqual([]);
  });

  test('of one pair leaves the question of another open', () => {
    const three = [2014, 2016, 2018].map((year) => entry(`k${String(year)}`, lichens, year, 'volume=1'));
    const [a = '', b = '', c = ''] = resolve(three).ids;
    const { said } = resolve(three, `${c}: { not_same_as: ${a} }`);
    expect(said.map(({ paper }) => paper)).toEqual([b, c]);
    expect(resolve(three, `${c}: { not_same_as: [${a}, ${b}] }\n${b}: { not_same_as: ${a} }`).codes).toEqual([]);
  });

  test('has an effect on entries that would be merged, one of them hidden', () => {
    const [, entries] = joined[0];
    const yaml =
      'counting-lichens-with-cheap-cameras-again: { hide: Not ours, not_same_as: counting-lichens-with-cheap-cameras }';
    const { ids, said } = resolve(entries, yaml);
    expect([ids, said]).toEqual([['counting-lichens-with-cheap-cameras'], []]);
  });

  test.each([
    ['with titles and identifiers of two works', robot, 'doi={10.1000/2}', [], true],
    ['whose titles only begin alike', 'Counting Lichens from the Air', 'volume=2', [], true],
    ['with one of them hidden', lichens, 'volume=2', ['hide: No paper of ours'], true],
    ['with one title', lichens, 'volume=2', [], false],
    ['with one identifier', robot, 'doi={10.1000/1}', [], false],
  ] as const)('is reported if it has no effect: papers %s', (_, title, fields, others, isIdle) => {
    const entries = [entry('a', lichens, 2016, 'doi={10.1000/1}, volume=1'), entry('b', title, 2020, fields)];
    const [one = '', other = ''] = resolve(entries).ids;
    for (const [id, named] of [
      [one, other],
      [other, one],
    ] as const) {
      const yaml = `${id}: { ${[`not_same_as: ${named}`, ...others].join(', ')} }`;
      expect(resolve(entries, yaml).said).toMatchObject(
        isIdle
          ? [{ code: 'correction-changes-nothing', paper: id, position: { file: 'corrections.yaml', line: 1 } }]
          : [],
      );
    }
  });

  test.each([
    ['no paper', 'counting-lichens-with-cheap-cameras: { not_same_as: a-robot }', 'correction-same-as-unknown'],
    [
      'itself',
      'counting-lichens-with-cheap-cameras: { not_same_as: counting-lichens-with-cheap-cameras }',
      'correction-refused',
    ],
    [
      'a paper that it is said to be',
      'counting-lichens-with-cheap-cameras: { same_as: a-robot-that-draws-ferns-on-roofs, not_same_as: a-robot-that-draws-ferns-on-roofs }',
      'correction-refused',
    ],
    [
      'a paper that is said to be it',
      'a-robot-that-draws-ferns-on-roofs: { same_as: counting-lichens-with-cheap-cameras }\ncounting-lichens-with-cheap-cameras: { not_same_as: [a-robot-that-draws-ferns-on-roofs] }',
      'correction-refused',
    ],
    ['nothing', 'counting-lichens-with-cheap-cameras: { not_same_as: [] }', 'settings-invalid'],
  ])('that names %s is reported at its position', (_, yaml, code) => {
    const { said } = resolve([entry('a', lichens, 2018, ''), entry('b', robot, 2020, '')], yaml);
    expect(said).toMatchObject([{ code, position: { file: 'corrections.yaml', line: yaml.split('\n').length } }]);
  });
});
