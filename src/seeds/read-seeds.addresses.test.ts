import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../core/settings/read-settings.ts';
import { readSeeds } from './read-seeds.ts';
import { correctionsFile, ledgerFile } from './seed-files.ts';
import { writeLedger } from './write-ledger.ts';

const { site } = readSettings(
  'site.yaml',
  'title: A Lab\ndescription: Papers of a lab.\naddress: https://example.org/\nsources: [{ file: papers.bib }]\n',
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'addresses-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Paper {
  readonly title: string;
  readonly author?: string;
  readonly year?: number;
  readonly doi?: string;
  readonly abstract?: string;
  readonly eprint?: string;
  readonly volume?: string;
  readonly number?: string;
  readonly pages?: string;
}

const format = ({ title, author = 'Ada Example', year = 2020, ...fields }: Paper, index: number) =>
  `@article{k${String(index)}, title = {${title}}, author = {${author}}, year = ${String(year)}, journal = {J},\n` +
  `${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join('')}}\n`;

function read(papers: readonly Paper[], accepted: Readonly<Record<string, string>> = {}) {
  if (!site) throw new Error('The settings have a mistake.');
  writeFileSync(join(folder, 'papers.bib'), papers.map(format).join('\n'));
  return readSeeds(folder, site, { accepted: new Map(Object.entries(accepted)) });
}

/** Addresses by title, and the diagnostics about addresses. */
function check(papers: readonly Paper[], accepted?: Readonly<Record<string, string>>) {
  const { publications, diagnostics, unknownMatches } = read(papers, accepted);
  return {
    addresses: Object.fromEntries(publications.map(({ title, id }) => [title.written, id])),
    said: diagnostics
      .filter(({ code, severity }) => code.startsWith('address-') && code !== 'address-new' && severity !== 'notice')
      .map(({ code, severity, paper }) => `${severity} ${code} ${paper ?? ''}`),
    hints: diagnostics.map(({ hint }) => hint).join('\n'),
    messages: diagnostics.map(({ message }) => message).join('\n'),
    unknownMatches,
  };
}

const write = (papers: readonly Paper[], accepted?: Readonly<Record<string, string>>) =>
  writeLedger(folder, () => read(papers, accepted), '2026-01-31');
const readMarks = () => readFileSync(join(folder, ledgerFile), 'utf8');

/** Adds fields to an entry of the ledger, as an owner does. */
function amend(id: string, more: Readonly<Record<string, string>>) {
  const ledger = JSON.parse(readMarks()) as Record<string, object>;
  writeFileSync(join(folder, ledgerFile), JSON.stringify({ ...ledger, [id]: { ...ledger[id], ...more } }));
}

const moss: Paper = { title: 'On Moss' };
const whales: Paper = { title: 'Deep Networks for Whale Song', doi: '10.1000/whale' };
const ferns: Paper = { title: 'Ferns in the Dark', author: 'Li Berg', year: 2018 };

describe('Papers that differ only in volume, issue and pages', () => {
  const prefaces: readonly Paper[] = [
    { title: 'Preface', volume: '3', number: '1', pages: '1--2' },
    { title: 'Preface', volume: '3', number: '2', pages: '99--100' },
  ];
  const listAddresses = (papers: readonly Paper[]) => {
    const { publications, additions } = read(papers);
    const ids = Object.fromEntries(
      publications.map(({ details, id }) => [`${details.volume ?? ''}(${details.issue ?? ''})`, id]),
    );
    return { ids, additions: additions.size };
  };

  test('keep their addresses in any order, even if the pages of one are corrected', () => {
    write(prefaces);
    const kept = listAddresses(prefaces);
    expect(new Set(Object.values(kept.ids)).size).toBe(2);
    expect(kept.additions).toBe(0);
    expect(listAddresses(prefaces.toReversed())).toEqual(kept);
    const corrected = prefaces.map((paper) => (paper.number === '2' ? { ...paper, pages: '99--101' } : paper));
    expect(listAddresses(corrected)).toEqual(kept);
  });
});

describe('A paper that replaces another one', () => {
  test('by the same author in the same year gets its own address, and both possible answers are printed', () => {
    write([moss, ferns]);
    const { addresses, said, hints, messages } = check([whales, ferns]);
    expect(addresses[whales.title]).toBe('deep-networks-for-whale-song');
    expect(said).toEqual(['error address-unsure on-moss']);
    expect(messages).toContain('“on moss”');
    expect(messages).toContain(whales.title);
    expect(hints).toContain('npm run check -- --write --same on-moss=deep-networks-for-whale-song');
    expect(hints).toContain('"gone":');
    expect(write([whales, ferns])).toMatchObject({ added: [], refreshed: 0 });
  });

  test('is permanently a different one if its owner records the former as gone', () => {
    write([moss, ferns]);
    amend('on-moss', { gone: 'Withdrawn.' });
    expect(check([whales, ferns])).toMatchObject({
      addresses: { [whales.title]: 'deep-networks-for-whale-song' },
      said: [],
    });
    write([whales, ferns]);
    expect(check([whales, ferns]).said).toEqual([]);
  });

  test('keeps the address permanently if its owner confirms that it is the same', () => {
    write([moss, ferns]);
    const accepted = { 'on-moss': 'deep-networks-for-whale-song' };
    expect(check([whales, ferns], accepted)).toMatchObject({ addresses: { [whales.title]: 'on-moss' }, said: [] });
    expect(write([whales, ferns], accepted)).toMatchObject({ added: [], refreshed: 1 });
    expect(check([whales, ferns])).toMatchObject({ addresses: { [whales.title]: 'on-moss' }, said: [] });
  });

  test('by other authors with the same title gets its own address', () => {
    const book: Paper = { title: 'A Handbook of Moss and Fern', author: 'Ada Example', year: 2010 };
    write([book, ferns]);
    const other = { ...book, author: 'Bo Other and Cy Third', year: 2021, doi: '10.1000/other' };
    const { addresses, said } = check([other, ferns]);
    expect(addresses[book.title]).not.toBe('a-handbook-of-moss-and-fern');
    expect(said).toEqual(['error address-unsure a-handbook-of-moss-and-fern']);
  });

  test.each([
    ['the next part', 'Notes on Growing Moss, Part 1', 'Notes on Growing Moss, Part 2'],
    ['a numeral', 'Notes on Growing Moss I', 'Notes on Growing Moss II'],
    ['another year', 'The State of Moss in 2019', 'The State of Moss in 2020'],
    ['an erratum', 'Notes on Growing Moss', 'Notes on Growing Moss: Erratum'],
    ['a reply', 'Notes on Growing Moss', 'Reply to Notes on Growing Moss'],
    ['its opposite', 'Growing Moss With Rain', 'Growing Moss Without Rain'],
    ['a longer title that is no subtitle', 'Deep Learning', 'Deep Learning for Whale Song'],
    ['its first words', 'Introduction', 'Introduction: Moss in the City'],
    ['a title in Chinese', '苔藓研究（上）', '苔藓研究（下）'],
  ])('that is %s gets its own address', (_, title, next) => {
    write([{ title }, ferns]);
    const { id } = read([{ title }, ferns]).publications.find((paper) => paper.title.written === title) ?? { id: '' };
    const { addresses, said } = check([{ title: next }, ferns]);
    expect(addresses[next]).not.toBe(id);
    expect(said).toEqual([`error address-unsure ${id}`]);
  });

  test('among many papers with similar titles gets its own address', () => {
    const prefaces = [2018, 2019, 2020].map((year) => ({ title: 'Preface', year, doi: `10.1000/p${String(year)}` }));
    write([...prefaces, ferns]);
    const next: Paper = { title: 'Preface', year: 2021, doi: '10.1000/p2021' };
    const { publications, diagnostics } = read([...prefaces.slice(1), next, ferns]);
    expect(publications.find(({ date }) => date.year === 2021)?.id).toBe('preface');
    expect(publications.find(({ date }) => date.year === 2020)?.id).toBe('preface-2020');
    expect(diagnostics.map(({ code, paper }) => [code, paper])).toContainEqual(['address-unsure', 'preface-2018']);
  });
});

describe('Papers with data of another one', () => {
  const whale: Paper = { title: 'Deep Networks for Whale Song', doi: '10.1000/1' };
  const roofs: Paper = { title: 'Moss on the Roofs of Bergen', doi: '10.1000/2' };

  test('keep their addresses when exchanged DOIs are corrected, and both are reported with both titles', () => {
    write([whale, roofs]);
    const corrected = [
      { ...whale, doi: '10.1000/2' },
      { ...roofs, doi: '10.1000/1' },
    ];
    const { addresses, said, messages, hints } = check(corrected);
    expect(addresses).toEqual({
      [whale.title]: 'deep-networks-for-whale-song',
      [roofs.title]: 'moss-on-the-roofs-of-bergen',
    });
    expect(said).toEqual([
      'error address-contradiction deep-networks-for-whale-song',
      'error address-contradiction moss-on-the-roofs-of-bergen',
    ]);
    expect(messages).toContain('“moss on the roofs of bergen”');
    expect(hints).toContain('--same deep-networks-for-whale-song=deep-networks-for-whale-song');
    const accepted = {
      'deep-networks-for-whale-song': 'deep-networks-for-whale-song',
      'moss-on-the-roofs-of-bergen': 'moss-on-the-roofs-of-bergen',
    };
    expect(write(corrected, accepted)).toMatchObject({ added: [], refreshed: 2 });
    expect(check(corrected)).toMatchObject({ addresses, said: [] });
  });

  test('are reported if one has the title of one address and the DOI of another', () => {
    write([whale, roofs]);
    const { addresses, said } = check([{ ...roofs, doi: '10.1000/1' }]);
    expect(addresses[roofs.title]).toBe('moss-on-the-roofs-of-bergen');
    expect(said).toContain('error address-contradiction moss-on-the-roofs-of-bergen');
    expect(said.some((line) => line.endsWith(' deep-networks-for-whale-song'))).toBe(true);
  });

  test('are reported if two papers exchange their titles', () => {
    const [one, other] = [
      { ...whale, abstract: 'We train networks on songs of whales that were heard in the north.' },
      { ...roofs, abstract: 'We count the moss on all roofs of Bergen and its rainy surroundings.' },
    ];
    write([one, other]);
    const { said } = check([
      { ...one, title: other.title },
      { ...other, title: one.title },
    ]);
    expect(said.length).toBeGreaterThanOrEqual(2);
  });

  test('keep their pages if one copies the DOI of another, which is reported', () => {
    write([whale, roofs]);
    const papers = [whale, { ...roofs, doi: whale.doi ?? '' }];
    const { addresses, said } = check(papers);
    expect(Object.values(addresses).toSorted()).toEqual([
      'deep-networks-for-whale-song',
      'moss-on-the-roofs-of-bergen',
    ]);
    expect(said).toEqual([]);
    expect(read(papers).diagnostics.map(({ code }) => code)).toContain('identifier-shared');
  });

  test('are reported if an address has another title, with the command that accepts it permanently', () => {
    write([whale, roofs]);
    const retitled = [{ ...whale, title: 'Listening to the Sea' }, roofs];
    const { addresses, said, messages, hints } = check(retitled);
    expect(addresses['Listening to the Sea']).toBe('deep-networks-for-whale-song');
    expect(said).toEqual(['warning address-retitled deep-networks-for-whale-song']);
    expect(messages).toContain('“deep networks for whale song”');
    expect(messages).toContain('“Listening to the Sea”');
    expect(hints).toContain('npm run check -- --write --same deep-networks-for-whale-song=listening-to-the-sea');
    write(retitled);
    expect(check(retitled).said).toHaveLength(1);
    write(retitled, { 'deep-networks-for-whale-song': 'listening-to-the-sea' });
    expect(check(retitled)).toMatchObject({ addresses, said: [] });
  });

  test('are reported if an accepted match has an unknown address or title', () => {
    write([whale, roofs]);
    expect(check([whale, roofs], { 'no-such-paper': 'moss-on-the-roofs-of-bergen' }).unknownMatches).toEqual([
      'no-such-paper',
    ]);
    expect(check([whale, roofs], { 'deep-networks-for-whale-song': 'no-such-title' }).unknownMatches).toEqual([
      'deep-networks-for-whale-song',
    ]);
  });
});

describe('A paper with a corrected word in its title', () => {
  const roofs: Paper = { title: 'Moss Finds Water on Roofs', volume: '12', pages: '1045--1067' };
  const retitled = 'Moss Keeps Water on Roofs';
  const address = 'moss-finds-water-on-roofs';

  test.each<[string, Paper]>([
    ['volume and pages', roofs],
    ['DOI', { title: roofs.title, doi: '10.1000/roofs' }],
  ])('is recognised by its %s, without a diagnostic', (_, paper) => {
    write([paper, ferns]);
    expect(check([{ ...paper, title: retitled }, ferns])).toMatchObject({ addresses: { [retitled]: address }, said: [] });
    expect(write([{ ...paper, title: retitled }, ferns])).toMatchObject({ added: [], refreshed: 1 });
  });

  test.each<[string, Paper]>([
    ['pages that many papers have', { title: roofs.title, pages: '1--4' }],
    ['neither DOI nor pages', { title: roofs.title }],
  ])('and %s may be another one: its owner decides', (_, paper) => {
    write([paper, ferns]);
    expect(check([{ ...paper, title: retitled }, ferns]).said).toEqual([`error address-unsure ${address}`]);
  });
});

describe('Writing the ledger', () => {
  test('follows a paper through gradual changes of all of its fields', () => {
    const steps: readonly Paper[] = [
      { title: 'Counting Leaves of Tall Trees', author: 'Ada Example', year: 2020 },
      { title: 'Counting Leaves of Tall Trees', author: 'Ada Example and Li Berg', year: 2020 },
      { title: 'Counting Leaves of Tall Trees', author: 'Ada Example and Li Berg', year: 2021, doi: '10.1000/1' },
      {
        title: 'Counting the Leaves of Tall Trees: A Study',
        author: 'Ada Example and Li Berg',
        year: 2021,
        doi: '10.1000/1',
      },
      { title: 'Counting the Leaves of Tall Trees: A Study', author: 'Li Berg', year: 2021, doi: '10.1000/1' },
      {
        title: 'Counting the Leaves of Tall Trees: A Study',
        author: 'Li Berg and Zoë Third',
        year: 2021,
        doi: '10.1000/2',
      },
    ];
    for (const [index, step] of steps.entries()) {
      const { addresses, said } = check([step, ferns]);
      expect(addresses[step.title]).toBe('counting-leaves-of-tall-trees');
      expect(said).toEqual([]);
      const written = write([step, ferns]);
      expect(written).toMatchObject(index === 0 ? { added: ['counting-leaves-of-tall-trees', expect.any(String)], refreshed: 0 } : { added: [], refreshed: 1 });
    }
    expect(readMarks()).toContain('authors:li-berg+zoe-third@2021');
    expect(readMarks()).not.toContain('authors:ada-example');
  });
});

describe('An address', () => {
  const article: Paper = {
    title: 'Slow Moss in a Fast World',
    author: 'Ada Example and Li Berg',
    year: 2021,
    doi: '10.1000/a',
  };
  const preprint: Paper = { ...article, year: 2020, doi: '10.48550/arXiv.2001.00001', eprint: '2001.00001' };

  test('remains when preprint and article swap places', () => {
    write([preprint]);
    for (const papers of [[preprint, article], [article, preprint], [article]]) {
      expect(check(papers)).toMatchObject({ addresses: { [article.title]: 'slow-moss-in-a-fast-world' }, said: [] });
      write(papers);
    }
  });

  test('of a paper that became a version of another redirects there, and can be restored', () => {
    const former: Paper = { ...preprint, title: 'Slow Moss That Takes Its Time in a Fast World', doi: '' };
    write([article, former]);
    const joined: readonly Paper[] = [article, { ...former, doi: '10.1000/a' }];
    const { said, hints } = check(joined);
    expect(said).toEqual(['error address-lost slow-moss-that-takes-its-time-in-a-fast-world']);
    expect(hints).toContain('"moved": "slow-moss-in-a-fast-world"');
    const apart = 'slow-moss-in-a-fast-world: { not_same_as: slow-moss-that-takes-its-time-in-a-fast-world }';
    expect(hints).toContain(apart);
    writeFileSync(join(folder, correctionsFile), `${apart}\n`);
    expect(check(joined).said).toEqual([]);
    rmSync(join(folder, correctionsFile));
    amend('slow-moss-that-takes-its-time-in-a-fast-world', { moved: 'slow-moss-in-a-fast-world' });
    expect(check(joined).said).toEqual([]);
    expect(check([article, former]).said).toEqual([
      'warning address-moved-back slow-moss-that-takes-its-time-in-a-fast-world',
    ]);
  });

  test('remains with marks of an older format, and without any', () => {
    const entry = (marks: readonly string[]) => ({ seen: '2024-01-01', marks, key: `k-${marks.join('')}` });
    const ledger = {
      moss: entry(['title:on-moss']),
      'ferns-in-the-dark': entry([]),
      formula: entry(['title:mathrm-zn-2-mathrm-o-films-grown-on-hat-x', 'authors:ada-example@2020']),
      'with-doi': entry(['title:roofs', 'doi:10.1000/WHALE', 'colour:green']),
    };
    writeFileSync(join(folder, ledgerFile), JSON.stringify(ledger));
    const formula: Paper = { title: '$\\mathrm{Zn}_2\\mathrm{O}$ films grown on $\\hat{x}$' };
    const { publications, diagnostics } = read([moss, ferns, formula, { ...whales, title: 'Roofs' }]);
    expect(publications.map(({ id }) => id).toSorted()).toEqual(Object.keys(ledger).toSorted());
    expect(diagnostics.filter(({ code }) => code.startsWith('address-'))).toEqual([]);
  });
});

test.each([
  ['is missing', () => { rmSync(join(folder, 'papers.bib')); }],
  ['holds no paper', () => { writeFileSync(join(folder, 'papers.bib'), '% nothing yet\n'); }],
  ['is a document', () => { writeFileSync(join(folder, 'papers.bib'), Buffer.from('d0cf11e000', 'hex')); }],
])('a source that %s does not lose its addresses', (_, damage) => {
  write([{ title: 'On Moss' }, { title: 'On Fern' }, { title: 'On Oak' }]);
  damage();
  if (!site) throw new Error('The settings have a mistake.');
  const errors = readSeeds(folder, site).diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code }) => code)).toEqual([expect.stringMatching(/^source-/)]);
});

test('an address is not reported as lost while its entry cannot be read', () => {
  const papers = [{ title: 'On Moss' }, { title: 'On Fern' }, { title: 'On Oak' }];
  write(papers);
  const [moss = '', ...others] = papers.map(format);
  const lost = (text: string) => {
    writeFileSync(join(folder, 'papers.bib'), text);
    if (!site) throw new Error('The settings have a mistake.');
    return readSeeds(folder, site).diagnostics.filter(({ code }) => code === 'address-lost');
  };
  const broken = moss.replace('title = {On Moss}', 'title = {On Moss');
  const [unread] = lost([...others, broken].join('\n'));
  expect(unread?.hint).toContain('papers.bib:7');
  expect(unread?.hint).not.toContain('gone');
  const [deleted] = lost(others.join('\n'));
  expect(deleted?.hint).toContain('"gone"');
});
