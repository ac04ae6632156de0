import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHostileText, createRendered, urls } from '../../facts/publication.fixture.ts';
import { toScholarlyArticle } from './article.ts';
import { serializeJsonLd } from './serialize.ts';

const site = { title: 'Leaf Lab', description: 'Leaves.', language: 'en' };

describe('toScholarlyArticle', () => {
  test('links the article, its people and the site', () => {
    const graph = toScholarlyArticle(createRendered({}, ['Li van der Berg', 'Team Leaf', 'Aria']), site, urls)[
      '@graph'
    ];
    expect(graph).toEqual([
      {
        '@type': 'WebSite',
        '@id': 'https://example.org/lab/#website',
        url: 'https://example.org/lab/',
        name: 'Leaf Lab',
      },
      {
        '@type': 'ScholarlyArticle',
        '@id': 'https://example.org/lab/papers/counting-leaves/#article',
        url: 'https://example.org/lab/papers/counting-leaves/',
        isPartOf: { '@id': 'https://example.org/lab/#website' },
        headline: 'Counting Leaves',
        author: [
          {
            '@type': 'Person',
            '@id': 'https://example.org/lab/authors/li-van-der-berg/#person',
            name: 'Li van der Berg',
            givenName: 'Li',
            familyName: 'van der Berg',
          },
          {
            '@type': 'Organization',
            '@id': 'https://example.org/lab/authors/team-leaf/#person',
            name: 'Team Leaf',
          },
          {
            '@type': 'Person',
            '@id': 'https://example.org/lab/authors/aria/#person',
            name: 'Aria',
          },
        ],
        datePublished: '2025-05-21',
        about: {
          '@type': 'DefinedTerm',
          name: 'Computer Vision',
          termCode: 'cs.CV',
          url: 'https://example.org/lab/categories/cs.CV/',
          inDefinedTermSet: 'https://arxiv.org/category_taxonomy',
        },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Leaf Lab', item: 'https://example.org/lab/' },
          { '@type': 'ListItem', position: 2, name: 'All papers', item: 'https://example.org/lab/papers/' },
        ],
      },
    ]);
  });

  test('nests issue, volume and journal, and gives people their identifiers', () => {
    const paper = createRendered({
      type: 'article',
      venue: 'Journal of Leaves',
      details: { volume: '7', issue: '2', pages: '17–42', issn: '1234-5678' },
      links: { doi: '10.1000/182' },
    });
    const findPerson = () => ({
      identifiers: { orcid: ['0000-0002-1825-0097'], openalex: ['A5023888391', 'A5011223344'] },
      link: null,
    });
    const [, article] = toScholarlyArticle(paper, site, urls, { findPerson, hasCategory: () => true })['@graph'];
    expect(article).toMatchObject({
      isPartOf: [
        { '@id': 'https://example.org/lab/#website' },
        {
          '@type': 'PublicationIssue',
          issueNumber: '2',
          isPartOf: {
            '@type': 'PublicationVolume',
            volumeNumber: '7',
            isPartOf: { '@id': 'https://example.org/lab/#venue-journal-of-leaves', issn: '1234-5678' },
          },
        },
      ],
      pagination: '17–42',
      pageStart: '17',
      pageEnd: '42',
      sameAs: ['https://doi.org/10.1000/182'],
    });
    expect(article.author[0]).toMatchObject({
      sameAs: [
        'https://orcid.org/0000-0002-1825-0097',
        'https://openalex.org/A5023888391',
        'https://openalex.org/A5011223344',
      ],
    });
  });

  test.each(['book', 'thesis'] as const)('gives no pages to a %s, because schema.org does not define them', (type) => {
    const [, article] = toScholarlyArticle(createRendered({ type, details: { pages: '1–320' } }), site, urls)['@graph'];
    expect(article).not.toHaveProperty('pagination');
  });

  test('leaves out unknown values', () => {
    const category = { id: 'XY', name: 'XY', archive: null, written: 'XY' };
    const [, article] = toScholarlyArticle(createRendered({ category, abstract: null }), site, urls)['@graph'];
    expect(article).not.toHaveProperty('abstract');
    expect(article.about).not.toHaveProperty('inDefinedTermSet');
  });

  test('does not link a category that has no page', () => {
    const category = { id: 'XY', name: 'XY', archive: null, written: 'XY' };
    const indexes = { findPerson: () => undefined, hasCategory: () => false };
    const [, article] = toScholarlyArticle(createRendered({ category }), site, urls, indexes)['@graph'];
    expect(article.about).toEqual({ '@type': 'DefinedTerm', name: 'XY', termCode: 'XY' });
  });
});

describe('serializeJsonLd', () => {
  test('writes JSON that parses into the same value and cannot end its script element', () => {
    fc.assert(
      fc.property(fc.oneof(anyHostileText, fc.constantFrom('</script>', '<!--', '\u2028')), (text) => {
        const json = serializeJsonLd({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
      }),
    );
  });
});
