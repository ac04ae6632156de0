import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCitationTags } from './citation-tags.ts';
import { anyHostileText, createRendered, urls } from './publication.fixture.ts';

describe('toCitationTags', () => {
  test('names each author that is known in a tag of its own', () => {
    expect(
      toCitationTags(createRendered({ etal: true }), urls, 'en').map(({ name, content }) => [name, content]),
    ).toEqual([
      ['citation_title', 'Counting Leaves'],
      ['citation_author', 'Okafor, Mira'],
      ['citation_author', 'van der Berg, Li'],
      ['citation_publication_date', '2025/5/21'],
      ['citation_abstract_html_url', 'https://example.org/lab/papers/counting-leaves/'],
      ['citation_language', 'en'],
      ['citation_keywords', 'Computer Vision'],
      ['citation_abstract', 'We count leaves.'],
    ]);
  });

  test('leaves out what is not known', () => {
    const names = toCitationTags(createRendered({ category: null, abstract: null }, ['Team Leaf']), urls, 'en').map(
      ({ name }) => name,
    );
    expect(names).not.toContain('citation_keywords');
    expect(names).not.toContain('citation_abstract');
  });

  test('no content is empty, has a control character or breaks the line', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        for (const { content } of toCitationTags(createRendered({ title: text, abstract: text }, [text]), urls, 'en'))
          expect(content).toMatch(/^[^\p{Cc}\p{Cs}]+$/u);
      }),
    );
  });
});
