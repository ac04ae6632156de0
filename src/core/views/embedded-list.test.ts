import { describe, expect, it } from 'vitest';
import { createPublication } from '../facts/publication.fixture.ts';
import { createSiteData } from './site-data.fixture.ts';
import { planEmbeddedLists } from './embedded-list.ts';

const people = 'people: [{ name: Mira Okafor, role: owner }]';
const on = `${people}\nshow: { embed: true }`;
const paper = createPublication({ links: { arxiv: '2501.00001' }, keywords: ['moss'] });
const others = Array.from({ length: 150 }, (_, index) =>
  createPublication({
    id: `paper-${String(index)}`,
    date: { year: 2020, month: null, day: null, yearInferred: false },
  }),
);
const plan = (papers: Parameters<typeof createSiteData>[0], more: Parameters<typeof createSiteData>[2] = {}) =>
  planEmbeddedLists(createSiteData(papers, on, more)).map(({ params, createView }) => ({
    list: params['list'],
    view: createView(),
  }));

describe('An embedded list', () => {
  it('exists only if the owner turns it on', () => {
    expect(planEmbeddedLists(createSiteData([paper], people))).toEqual([]);
  });

  it('has the papers of the site, a year, a category, a topic, the owner or a member', () => {
    expect(plan([paper, { ...paper, id: 'other' }]).map(({ list }) => list)).toEqual([
      undefined,
      'years/2025',
      'categories/cs.CV',
      'topics/moss',
      'authors/mira-okafor',
    ]);
  });

  it('has the entries of the matching page, in a list per year', () => {
    const [site, year] = plan([paper]);
    expect(site?.view).toMatchObject({
      title: 'Leaf Lab',
      canonical: 'https://example.org/lab/papers/',
      all: { href: '/lab/papers/' },
      years: [
        {
          heading: '2025',
          papers: [
            {
              title: { href: '/lab/papers/counting-leaves/' },
              isRetracted: false,
              links: [{ href: 'https://arxiv.org/abs/2501.00001' }],
            },
          ],
        },
      ],
    });
    expect(site?.view.years[0]?.papers[0]?.authors.names.filter(({ isOurs }) => isOurs)).toHaveLength(1);
    expect(year?.view).toMatchObject({
      title: '2025 · Leaf Lab',
      canonical: 'https://example.org/lab/years/2025/',
      all: { href: '/lab/years/2025/' },
      years: [{ heading: null }],
    });
  });

  it('has the newest hundred papers and their total number', () => {
    const [{ view } = { view: null }] = plan([paper, ...others]);
    expect(view?.years.map(({ heading, papers }) => [heading, papers.length])).toEqual([
      ['2025', 1],
      ['2020', 99],
    ]);
    expect(view?.all.name).toContain('151');
  });

  it('remains at its former address when a person gets another one', () => {
    const formerLists = [{ address: 'authors/m-okafor', to: ['authors/mira-okafor'], reason: null }];
    expect(plan([paper], { formerLists }).find(({ list }) => list === 'authors/m-okafor')?.view.canonical).toBe(
      'https://example.org/lab/authors/mira-okafor/',
    );
  });

  it('of a site without papers states that', () => {
    expect(plan([]).map(({ view }) => view.years)).toEqual([[]]);
  });
});
