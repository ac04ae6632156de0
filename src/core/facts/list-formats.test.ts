import { expect, it } from 'vitest';
import { createRendered, urls } from './publication.fixture.ts';
import { siteSchema } from '../settings/site-schema.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { listFormats } from './list-formats.ts';

const settings = siteSchema.parse({
  title: 'Moss',
  description: 'Papers on moss.',
  address: 'https://example.org/',
  sources: [{ file: 'papers.bib' }],
  people: [{ name: 'Ada Grace' }],
});
const papers = [
  createRendered({ id: 'on-moss' }, ['Ada Grace', 'Ben Two', 'Cy One']),
  createRendered({ id: 'on-ferns' }, ['Ben Two']),
];
const catalogue = createCatalogue(papers, settings);

/** The feeds and files of a person. */
function listOf(key: string, { to = [] as string[], show = settings.show } = {}) {
  const publications = catalogue.findPerson(key)?.publications ?? papers;
  const source = { site: { show }, urls, catalogue, formerLists: [{ address: 'authors/c-one', to, reason: null }] };
  const { feeds, files } = listFormats({ scope: { kind: 'author', key }, publications }, source);
  return [feeds, files.map(({ address }) => address)];
}

const all = ['rss', 'atom', 'json'];
const filesOf = (key: string) => ['bib', 'ris', 'csl.json'].map((end) => `/lab/authors/${key}/publications.${end}`);
const bibOfMoss = '/lab/papers/on-moss.bib';

it('Owner and members with at least one paper have all feeds and files', () => {
  expect(listOf('ada-grace')).toEqual([all, [bibOfMoss, ...filesOf('ada-grace').slice(1)]]);
});

it('Other authors of two papers have all files and the feed formats that the owner chose, else the first', () => {
  expect(listOf('ben-two')).toEqual([['rss'], filesOf('ben-two')]);
  const show = { ...settings.show, authorFeeds: ['atom' as const, 'json' as const] };
  expect(listOf('ben-two', { show })[0]).toEqual(['atom', 'json']);
});

it('Other authors of one paper have only the file of that paper', () => {
  expect(listOf('cy-one')).toEqual([[], [bibOfMoss]]);
});

it('Topics have all files and the first feed', () => {
  const source = { site: settings, urls, catalogue, formerLists: [] };
  const { feeds, files } = listFormats({ scope: { kind: 'topic', key: 'moss' }, publications: papers }, source);
  expect([feeds, files.map(({ address }) => address)]).toEqual([
    ['rss'],
    ['bib', 'ris', 'csl.json'].map((end) => `/lab/topics/moss/publications.${end}`),
  ]);
});

it('A list to which former ones redirect keeps their formats', () => {
  expect(listOf('cy-one', { to: ['authors/cy-one'] })[0]).toEqual(all);
  expect(listOf('wei-wang')[0]).toEqual(all);
});

it('The lists of years and of the site have all formats', () => {
  const source = { site: settings, urls, catalogue, formerLists: [] };
  for (const scope of [{ kind: 'site' }, { kind: 'year', key: '2025' }] as const)
    expect(listFormats({ scope, publications: papers.slice(0, 1) }, source).feeds).toEqual(all);
});
