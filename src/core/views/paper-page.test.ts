import { describe, expect, it } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import type { Publication } from '../model/publication.ts';
import { authorLinks } from './author-links.fixture.ts';
import { type PaperPage, planPaperPages } from './paper-page.ts';
import type { SiteData } from './site-data.ts';
import { createSiteData } from './site-data.fixture.ts';

const settings = `people: [{ name: Mira Okafor, role: owner }]
labels: { score: Stars }
show: { citations: [apa] }
`;
const paper = createPublication({
  title: 'Counting <Leaves> & $x_1$',
  abstract: 'We *count* leaves.',
  venue: 'J. Leaf',
  type: 'article',
  details: { volume: '3', pages: '1–9', language: 'de', license: 'https://creativecommons.org/licenses/by/4.0/' },
  links: { code: 'https://example.com/code' },
  affiliations: ['Leaf University', 'Root Institute'],
  score: 4,
  award: 'Best Paper',
  note: 'To <appear>.',
  keywords: ['Leaves', 'Counting'],
});
const older = createPublication(
  {
    id: 'leaves-again',
    title: 'Leaves Again',
    keywords: ['leaves'],
    abstract: 'Counting leaves again.',
    date: { year: 2024, month: null, day: null, yearInferred: false },
  },
  ['Mira Okafor', 'Bo Lind'],
);
const other = createPublication(
  { id: 'roots', title: 'Roots', abstract: null, date: { year: 2020, month: null, day: null, yearInferred: false } },
  ['Cy Moor'],
);

describe('The page of a paper', () => {
  const view = createPaperPage('counting-leaves', createSiteData([paper, older, other], settings));

  it('has everything that is shown, in its final form', () => {
    const { head, metadata, citation, ...shown } = view;
    expect(shown).toEqual({
      title: {
        html: expect.stringMatching(/^Counting &lt;Leaves> &amp; <math/u) as string,
        language: { lang: 'de' },
        isLong: false,
      },
      authors: {
        first: {
          names: authorLinks,
          end: null,
        },
        others: null,
        notes: [],
      },
      facts: {
        badge: null,
        published: {
          venue: { kind: '', name: 'J. Leaf', volume: '3', place: ', 1–9', publisher: '' },
          date: { text: '2025', iso: '2025-05-21' },
        },
        isRetracted: false,
        award: 'Best Paper',
        category: { text: 'Computer Vision', title: null, href: '/lab/categories/cs.CV/', hue: 7 },
        categoryId: 'cs.CV',
      },
      figure: null,
      details: {
        affiliations: 'Leaf University, Root Institute',
        license: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
        code: null,
        score: { label: 'Stars', value: 4 },
      },
      topics: [
        { name: 'Leaves', href: '/lab/topics/leaves/' },
        { name: 'Counting', href: null },
      ],
      actions: {
        read: null,
        find: '/lab/papers/counting-leaves/#find',
        abstract: null,
        cite: '#cite',
        links: [{ label: 'Code', href: 'https://example.com/code' }],
      },
      searches: [
        expect.objectContaining({ name: 'Google Scholar' }),
        expect.objectContaining({ name: 'arXiv' }),
        expect.objectContaining({ name: 'Semantic Scholar' }),
      ],
      note: 'To <appear>.',
      abstract: { html: 'We *count* leaves.', language: { lang: 'de' } },
      related: [
        {
          title: { href: '/lab/papers/leaves-again/', html: 'Leaves Again', language: {} },
          date: { text: '2024', iso: '2024' },
          reasons: ['Also about leaves, counting'],
        },
      ],
      people: [],
      report: null,
      newer: null,
      older: { href: '/lab/papers/leaves-again/', html: 'Leaves Again', language: {} },
    });
    expect(head).toMatchObject({
      fullTitle: 'Counting <Leaves> & x₁ · Leaf Lab',
      description: 'We *count* leaves.',
      isMadeOfFacts: false,
      address: 'https://example.org/lab/papers/counting-leaves/',
      feeds: [],
      type: 'article',
      picture: 'https://example.org/lab/papers/counting-leaves.png',
    });
    expect(metadata).toMatchObject({
      published: '2025-05-21',
      markdown: '/lab/papers/counting-leaves.md',
    });
    expect(citation).toMatchObject({
      references: [{ style: 'apa', name: 'APA', html: '<i>counting-leaves</i>' }],
      bibtex: expect.stringMatching(/^@article\{/u) as string,
      downloads: [
        { name: 'RIS', ending: 'ris', text: expect.stringMatching(/^TY {2}- JOUR\n/u) as string },
        { name: 'CSL-JSON', ending: 'csl.json' },
      ],
      file: '/lab/papers/counting-leaves.bib',
    });
  });

  it('collapses authors after the twelfth if there are more than twenty, except for the people of the site', () => {
    const names = Array.from(
      { length: 30 },
      (_, index) => `Ute N${String.fromCharCode(97 + (index % 26))}${String(index)}`,
    );
    const { authors } = createPaperPage(
      'counting-leaves',
      createSiteData([createPublication({}, names.with(25, 'Mira Okafor'))], settings),
    );
    expect(authors.first.names).toHaveLength(12);
    expect(authors.others?.summary).toBe('and 18 more authors, among them Mira Okafor');
    expect(authors.others?.byline.names.map(({ name }) => name)).toContain('Mira Okafor');
  });

  it('explains the marks of authors and et al.', () => {
    const [first, ...others] = paper.authors;
    const marked = first ? [{ ...first, equal: true as const, corresponding: true as const }, ...others] : [];
    const { authors } = createPaperPage('counting-leaves', createSiteData([{ ...paper, authors: marked, etal: true }]));
    expect(authors.first).toMatchObject({
      names: [{ mark: '*†' }, { mark: '' }],
      end: { text: 'et al.', isLatin: true },
    });
    expect(authors.notes).toEqual([
      '* Equal contribution',
      '† Corresponding author',
      'Only the first 2 authors are listed.',
    ]);
  });
});

describe('A former address of a paper', () => {
  const formerPapers = [
    { id: 'leaves', to: 'counting-leaves', reason: null },
    { id: 'a-proof', to: null, reason: 'It is <wrong>.' },
  ];
  const pages = planPaperPages(createSiteData([paper], '', { formerPapers }));
  const [, moved, gone] = pages.map(({ createView }) => createView());

  it('redirects to the paper with its title', () => {
    expect(moved).toEqual({
      to: '/lab/papers/counting-leaves/',
      target: 'https://example.org/lab/papers/counting-leaves/',
      title: 'Counting <Leaves> & x₁',
      language: { lang: 'de' },
    });
  });

  it('gives the reason why the paper was removed', () => {
    expect(gone).toMatchObject({
      head: { address: null, jsonLd: null },
      reason: 'It is <wrong>.',
      address: 'https://example.org/lab/papers/a-proof/',
    });
  });
});

function createPaperPage(id: Publication['id'], data: SiteData): PaperPage {
  const view = planPaperPages(data)
    .find(({ params }) => params['id'] === id)
    ?.createView();
  if (!view || !('citation' in view)) throw new Error(`There is no paper ${id}.`);
  return view;
}

it('The page of a paper keeps initials beside surnames, and counts other papers of its authors except for the owner’s', () => {
  const names = ['Mira Okafor', 'J. J. Condon', 'Li P. Berg', 'Cy Moor'];
  const data = createSiteData(
    [
      createPublication({ venue: 'Leaf Days (LEAF)', type: 'conference' }, names),
      createPublication({ id: 'roots', title: 'Roots' }, ['Mira Okafor', 'Li P. Berg', 'J. J. Condon']),
      createPublication({ id: 'moss', title: 'Moss' }, ['Li P. Berg']),
    ],
    settings,
  );
  const { authors, people, facts } = createPaperPage('counting-leaves', data);
  expect(authors.first.names.map(({ name }) => name)).toEqual([
    'Mira Okafor',
    'J.\u{A0}J.\u{A0}Condon',
    'Li P.\u{A0}Berg',
    'Cy Moor',
  ]);
  expect(people).toEqual([
    { name: 'Li P. Berg', href: '/lab/authors/li-p-berg/', count: '3' },
    { name: 'J. J. Condon', href: '/lab/authors/j-j-condon/', count: '2' },
  ]);
  expect(facts.badge).toBe('LEAF');
});

it('The page of a paper has a mail link for errors if the owner gives an address', () => {
  const papers = [createPublication({ title: 'Ferns & Moss' })];
  expect(createPaperPage('counting-leaves', createSiteData(papers, settings)).report).toBeNull();
  const data = createSiteData(papers, `${settings}profile: { email: a@example.org }\n`);
  expect(createPaperPage('counting-leaves', data).report).toBe('mailto:%61%40example.org?subject=Ferns%20%26%20Moss');
});

it.each([
  ['https://github.com/ada/papers', 'https://github.com/ada/papers/issues/new?title='],
  ['https://codeberg.org/ada/papers.git', 'https://codeberg.org/ada/papers/issues/new?title='],
  ['https://gitlab.example.org/lab/papers/', 'https://gitlab.example.org/lab/papers/-/issues/new?issue%5Btitle%5D='],
])('Errors can be reported as issues of the repository %s', (repository, form) => {
  const papers = [createPublication({ title: 'Ferns & Moss' })];
  const data = createSiteData(papers, `${settings}profile: { email: a@example.org, repository: "${repository}" }\n`);
  expect(createPaperPage('counting-leaves', data).report).toBe(`${form}Ferns%20%26%20Moss`);
});
