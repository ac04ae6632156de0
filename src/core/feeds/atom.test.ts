import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../model/markup-clean.ts';
import { toAtom } from './atom.ts';
import { createTestFeed } from './feed.fixture.ts';
import { anyHostileText, createRendered } from '../facts/publication.fixture.ts';
import type { RenderedPublication } from '../markup/rendered.ts';

const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false, htmlEntities: false });

const write = (publications: readonly RenderedPublication[], archive?: number) =>
  toAtom(createTestFeed(publications, { archive }), '/lab/feed.css');
const read = (publications: readonly RenderedPublication[], archive?: number) =>
  (parser.parse(write(publications, archive)) as { feed: Record<string, unknown> }).feed;

describe('an Atom feed', () => {
  test('has one author per person, with their page', () => {
    expect(read([createRendered({})])['entry']).toMatchObject({
      id: 'https://example.org/lab/papers/counting-leaves/',
      published: '2025-05-21T00:00:00.000Z',
      author: [
        { name: 'Mira Okafor', uri: 'https://example.org/lab/authors/mira-okafor/' },
        { name: 'Li van der Berg', uri: 'https://example.org/lab/authors/li-van-der-berg/' },
      ],
      category: { '@_term': 'cs.CV', '@_label': 'Computer Vision' },
    });
  });

  test('marks titles and abstracts in another language than that of the feed', () => {
    const inGerman = { title: 'Über Moos', abstract: 'Moos < Farn', details: { language: 'de' } };
    expect(read([createRendered(inGerman)])['entry']).toMatchObject({
      title: { '@_xml:lang': 'de', '#text': 'Über Moos' },
      content: { '#text': '<p lang="de">Moos &lt; Farn</p>' },
    });
    expect(read([createRendered({ details: { language: 'en-GB' } })])['entry']).toMatchObject({
      title: 'Counting Leaves',
      content: { '#text': 'We count leaves.' },
    });
  });

  test('has its own address and that of the matching page', () => {
    expect(read([])).toMatchObject({
      id: 'https://example.org/lab/atom.xml',
      updated: '1970-01-01T00:00:00.000Z',
      link: [
        { '@_rel': 'alternate', '@_href': 'https://example.org/lab/' },
        { '@_rel': 'self', '@_href': 'https://example.org/lab/atom.xml' },
      ],
    });
  });

  test('marks an archive, and links it to the feed and to its neighbours', () => {
    const papers = Array.from({ length: 120 }, (_, index) => createRendered({ id: `paper-${String(index)}` }));
    expect(read(papers, 1)).toHaveProperty('fh:archive');
    expect(read(papers, 1)['link']).toContainEqual({
      '@_rel': 'next-archive',
      '@_type': 'application/atom+xml',
      '@_href': 'https://example.org/lab/archive/2/atom.xml',
    });
    expect(read(papers)).not.toHaveProperty('fh:archive');
  });

  test('is well formed and preserves any text', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const publication = createRendered({ title: text, abstract: text }, [text]);
        const entry = read([publication])['entry'] as { title: string; content?: { '#text': string } };
        expect(entry.title).toBe(cleanText(publication.rendered.title.text));
        expect(entry.content?.['#text'] ?? '').toBe(cleanText(publication.rendered.abstract?.html ?? ''));
      }),
    );
  });
});
