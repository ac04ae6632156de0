import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../core/settings/read-settings.ts';
import { readSeeds } from '../seeds/read-seeds.ts';
import { ledgerFile } from '../seeds/seed-files.ts';
import { writeLedger } from '../seeds/write-ledger.ts';
import { type BuiltSite, buildSite } from './support/build-site.ts';

const settings = (address: string, people = '') => `title: Leaf Lab
description: Leaves and how to count them.
address: ${address}
sources: [{ file: papers.bib }]
${people}`;
const entry = (key: string, title: string, author: string, keywords: string, year = 2020) =>
  `@article{${key}, title={${title}}, author={${author}}, journal={J. Leaf}, keywords={${keywords}}, year=${String(year)}}\n`;

const before = {
  'site.yaml': settings('https://old.example.org/lab/'),
  'papers.bib':
    entry('a', 'Counting Leaves', 'Okafor, M. and Lind, Bo', 'Phyllotaxis, Trees', 2019) +
    entry('b', 'Counting Roots', 'Okafor, Mira and Moor, Cy', 'phyllotaxis') +
    entry('c', 'Light on Moss', 'Wang, Wei and Lind, Bo', 'Moss') +
    entry('d', 'The Law of Moss', 'Wang, Wei and Quist, Hugo', 'Law; Moss'),
};
const after = {
  'site.yaml': settings(
    'https://new.example.com/',
    `people:
  - { name: Mira Okafor, variants: [M. Okafor], role: coauthor }
  - { name: Wei Wang, id: wei-wang-physics, works: [light-on-moss], role: coauthor }
  - { name: Wei Wang, id: wei-wang-law, works: [the-law-of-moss], role: coauthor }
show: { embed: true }
`,
  ),
  'papers.bib': before['papers.bib']
    .replace('year=2019', 'year=2020')
    .replaceAll('Lind, Bo', 'Lindqvist, Bo')
    .replaceAll(/phyllotaxis/gi, 'Leaf order'),
};

/** The ledger that `check --write` creates from these seeds. */
function writeLedgerOf(seeds: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-ledger-'));
  try {
    for (const [name, text] of Object.entries(seeds)) writeFileSync(join(folder, name), text);
    const { site } = readSettings('site.yaml', seeds['site.yaml'] ?? '');
    if (!site) throw new Error('The settings are invalid.');
    writeLedger(folder, () => readSeeds(folder, site), '2026-01-31');
    return readFileSync(join(folder, ledgerFile), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('A site whose people are renamed, joined and split, and which moves to another address', () => {
  const ledger = writeLedgerOf(before);
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite({ seeds: { ...after, [ledgerFile]: ledger } });
    expect(site.output).not.toContain('[ERROR]');
  });
  afterAll(() => site.cleanup());

  test('has the lists of each paper and the prefix of feed identifiers in its ledger', () => {
    const entries = JSON.parse(ledger) as Record<string, { lists?: string[] }>;
    expect(entries['/']).toEqual({ feedIds: 'https://old.example.org/lab/' });
    expect(entries['counting-leaves']?.lists).toEqual([
      'years/2019',
      'topics/phyllotaxis',
      'authors/m-okafor',
      'authors/bo-lind',
    ]);
    expect(Object.keys(entries)).toEqual([
      '/',
      'counting-leaves',
      'counting-roots',
      'light-on-moss',
      'the-law-of-moss',
    ]);
  });

  test.each([
    ['authors/m-okafor', 'authors/mira-okafor'],
    ['authors/bo-lind', 'authors/bo-lindqvist'],
    ['years/2019', 'years/2020'],
  ])('redirects from /%s/ to /%s/, with the same feeds and files', async (old, now) => {
    const page = await site.read(`${old}/index.html`);
    expect(page).toContain(`content="0; url=/${now}/"`);
    expect(page).toContain('noindex');
    for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'publications.bib', 'publications.ris'])
      expect(await site.read(`${old}/${file}`), file).toBe(await site.read(`${now}/${file}`));
    expect(await site.read('sitemap-0.xml')).not.toContain(`/${old}/`);
  });

  test('redirects from a topic to the present keyword of its papers, with its feed and files', async () => {
    expect(await site.read('topics/phyllotaxis/index.html')).toContain('content="0; url=/topics/leaf-order/"');
    for (const file of ['rss.xml', 'publications.bib'])
      expect(await site.read(`topics/phyllotaxis/${file}`), file).toBe(await site.read(`topics/leaf-order/${file}`));
  });

  test('has a page for each keyword of two papers, with links from the papers and the index', async () => {
    const titles = ['Light on Moss', 'The Law of Moss'];
    for (const title of titles) expect(await site.read('topics/moss/index.html')).toContain(title);
    for (const page of ['papers/light-on-moss', 'papers/the-law-of-moss', 'topics'])
      expect(await site.read(`${page}/index.html`), page).toContain('href="/topics/moss/"');
    expect((await site.files()).filter((path) => /^topics\/[^/]+\/index/u.test(path))).toEqual([
      'topics/leaf-order/index.html',
      'topics/moss/index.html',
      'topics/phyllotaxis/index.html',
    ]);
  });

  test('keeps an embedded list at its former address, without indexing', async () => {
    const page = await site.read('embed/years/2019/index.html');
    expect(page).toBe(await site.read('embed/years/2020/index.html'));
    expect(page).toContain('<link rel="canonical" href="https://new.example.com/years/2020/">');
    expect(page).toContain('noindex');
    expect(page).not.toContain('<script');
    expect(await site.read('_headers')).toContain('/embed/*\n  Content-Security-Policy: frame-ancestors *;');
    expect(await site.read('sitemap-0.xml')).not.toContain('/embed/');
  });

  test('names everybody into whom a person was split, with a feed of all their papers', async () => {
    const page = await site.read('authors/wei-wang/index.html');
    for (const id of ['wei-wang-law', 'wei-wang-physics']) expect(page).toContain(`href="/authors/${id}/"`);
    expect(page).toContain('noindex');
    const feed = JSON.parse(await site.read('authors/wei-wang/feed.json')) as { items: { title: string }[] };
    expect(feed.items.map(({ title }) => title).toSorted()).toEqual(['Light on Moss', 'The Law of Moss']);
  });

  test('keeps the identifier of each feed item, with a link to its present address', async () => {
    const rss = parser.parse(await site.read('rss.xml')) as {
      rss: { channel: { item: { guid: { '#text': string; '@_isPermaLink': string }; link: string }[] } };
    };
    const atom = parser.parse(await site.read('atom.xml')) as { feed: { id: string; entry: { id: string }[] } };
    const json = JSON.parse(await site.read('feed.json')) as { items: { id: string; url: string }[] };
    const ids = ['counting-leaves', 'counting-roots', 'light-on-moss', 'the-law-of-moss'];
    const known = ids.map((id) => `https://old.example.org/lab/papers/${id}/`);
    expect(rss.rss.channel.item.map(({ guid }) => guid['#text']).toSorted()).toEqual(known);
    expect(new Set(rss.rss.channel.item.map(({ guid }) => guid['@_isPermaLink']))).toEqual(new Set(['false']));
    expect(atom.feed.entry.map(({ id }) => id).toSorted()).toEqual(known);
    expect(atom.feed.id).toBe('https://old.example.org/lab/atom.xml');
    expect(json.items.map(({ id }) => id).toSorted()).toEqual(known);
    expect(json.items.map(({ url }) => url).toSorted()).toEqual(
      ids.map((id) => `https://new.example.com/papers/${id}/`),
    );
  });

  test('records redirected addresses in its ledger, which is then stable', () => {
    const again = writeLedgerOf({ ...after, [ledgerFile]: ledger });
    const entries = JSON.parse(again) as Record<string, unknown>;
    expect(entries['/']).toEqual({ feedIds: 'https://old.example.org/lab/' });
    expect(entries['authors/m-okafor']).toEqual({ papers: ['counting-leaves'], moved: ['authors/mira-okafor'] });
    expect(entries['years/2019']).toEqual({ papers: ['counting-leaves'], moved: ['years/2020'] });
    expect(writeLedgerOf({ ...after, [ledgerFile]: again })).toBe(again);
  });
});
