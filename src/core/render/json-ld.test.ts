import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serializeJsonLd, toScholarlyArticle } from './json-ld.ts';
import { anyHostileText, createRendered, urls } from './publication.fixture.ts';

const site = { title: 'Leaf Lab', language: 'en' };

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
        inLanguage: 'en',
      },
      {
        '@type': 'ScholarlyArticle',
        '@id': 'https://example.org/lab/papers/counting-leaves/#article',
        url: 'https://example.org/lab/papers/counting-leaves/',
        mainEntityOfPage: 'https://example.org/lab/papers/counting-leaves/',
        isPartOf: { '@id': 'https://example.org/lab/#website' },
        headline: 'Counting Leaves',
        name: 'Counting Leaves',
        author: [
          {
            '@type': 'Person',
            '@id': 'https://example.org/lab/authors/li-van-der-berg/#person',
            name: 'Li van der Berg',
            givenName: 'Li',
            familyName: 'van der Berg',
            url: 'https://example.org/lab/authors/li-van-der-berg/',
          },
          {
            '@type': 'Organization',
            '@id': 'https://example.org/lab/authors/team-leaf/#person',
            name: 'Team Leaf',
            url: 'https://example.org/lab/authors/team-leaf/',
          },
          {
            '@type': 'Person',
            '@id': 'https://example.org/lab/authors/aria/#person',
            name: 'Aria',
            url: 'https://example.org/lab/authors/aria/',
          },
        ],
        datePublished: '2025-05-21',
        inLanguage: 'en',
        abstract: 'We count leaves.',
        about: {
          '@type': 'DefinedTerm',
          name: 'Computer Vision',
          termCode: 'cs.CV',
          url: 'https://example.org/lab/categories/cs.CV/',
          inDefinedTermSet: 'https://arxiv.org/category_taxonomy',
        },
      },
    ]);
  });

  test('says nothing of what is not known', () => {
    const category = { id: 'XY', name: 'XY', archive: null, written: 'XY' };
    const [, article] = toScholarlyArticle(createRendered({ category, abstract: null }), site, urls)['@graph'];
    expect(article).not.toHaveProperty('abstract');
    expect(article.about).not.toHaveProperty('inDefinedTermSet');
  });
});

describe('serializeJsonLd', () => {
  test('reads back as it was and cannot end its script element', () => {
    fc.assert(
      fc.property(fc.oneof(anyHostileText, fc.constantFrom('</script>', '<!--', '\u2028')), (text) => {
        const json = serializeJsonLd({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
      }),
    );
  });
});
