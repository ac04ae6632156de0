import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCitationTags } from './citation-tags.ts';
import { anyHostileText, createRendered, urls } from '../facts/publication.fixture.ts';

describe('toCitationTags', () => {
  test('has a tag for each known author', () => {
    expect(toCitationTags(createRendered({ etal: true }), urls).map(({ name, content }) => [name, content])).toEqual([
      ['citation_title', 'Counting Leaves'],
      ['citation_author', 'Okafor, Mira'],
      ['citation_author', 'van der Berg, Li'],
      ['citation_publication_date', '2025/5/21'],
      ['citation_abstract_html_url', 'https://example.org/lab/papers/counting-leaves/'],
      ['citation_keywords', 'Computer Vision'],
      ['citation_abstract', 'We count leaves.'],
      ['z:itemType', 'preprint'],
    ]);
  });

  test('leaves out unknown values', () => {
    const names = toCitationTags(createRendered({ category: null, abstract: null }, ['Team Leaf']), urls).map(
      ({ name }) => name,
    );
    expect(names).not.toContain('citation_keywords');
    expect(names).not.toContain('citation_abstract');
  });

  test.each([
    [
      ['Team Leaf', 'Mira Okafor'],
      ['Team Leaf,', 'Okafor, Mira'],
    ],
    [
      ['Neal J. Evans II', 'Martin King Jr.', 'William van Schap III'],
      ['Evans II, Neal J.', 'King Jr., Martin', 'van Schap III, William'],
    ],
    [['Li Ann van der Berg'], ['van\u00a0der\u00a0Berg, Li Ann']],
    [
      ['Li Ann van der Berg', 'Aria'],
      ['van der Berg, Li Ann', 'Aria,'],
    ],
  ])('writes the authors %j as %j, which Zotero reads correctly', (names, written) => {
    const tags = toCitationTags(createRendered({}, names), urls);
    expect(tags.filter(({ name }) => name === 'citation_author').map(({ content }) => content)).toEqual(written);
  });

  test('has the type, the editors and the other data of a book chapter', () => {
    const details = { publisher: 'Leaf Press', place: 'Bath', series: 'Notes', edition: '2', articleNumber: 'e12' };
    const editors = [{ name: 'Ana Muñoz', given: 'Ana', family: 'Muñoz', literal: false, person: 'ana-munoz' }];
    const chapter = createRendered({ type: 'chapter', venue: 'All of Moss', details, editors });
    expect(Object.fromEntries(toCitationTags(chapter, urls).map(({ name, content }) => [name, content]))).toMatchObject(
      {
        'z:itemType': 'bookSection',
        citation_inbook_title: 'All of Moss',
        citation_editor: 'Muñoz, Ana',
        citation_publisher: 'Leaf Press',
        citation_series_title: 'Notes',
        citation_firstpage: 'e12',
        'prism.edition': '2',
        'eprints.place_of_pub': 'Bath',
      },
    );
  });

  test.each(['book', 'thesis'] as const)(
    'has no first and last page for a %s, whose pages are their number',
    (type) => {
      const names = toCitationTags(createRendered({ type, details: { pages: '1–320' } }), urls).map(({ name }) => name);
      expect(names).toEqual(expect.not.arrayContaining(['citation_firstpage']));
      expect(names).toEqual(expect.not.arrayContaining(['citation_lastpage']));
    },
  );

  test('has no tag with empty content, control characters or line breaks', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        for (const { content } of toCitationTags(createRendered({ title: text, abstract: text }, [text]), urls))
          expect(content).toMatch(/^[^\p{Cc}\p{Cs}]+$/u);
      }),
    );
  });
});
