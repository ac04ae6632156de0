import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../model/markup-clean.ts';
import { createTestFeed } from './feed.fixture.ts';
import { anyHostileText, createRendered } from '../facts/publication.fixture.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { toRss } from './rss.ts';

const writeRss = (publications: readonly RenderedPublication[], title = 'Leaf Lab') =>
  toRss(createTestFeed(publications, { title }), '/lab/feed.css');

describe('an RSS feed', () => {
  test('has each part of a paper in the element that readers support', async () => {
    const rss = await writeRss([createRendered({ etal: true, title: 'This is <MASK>', abstract: 'x < y & z' })]);
    for (const part of [
      '<link>https://example.org/lab/</link>',
      '<language>en</language>',
      '<atom:link href="https://example.org/lab/rss.xml" rel="self" type="application/rss+xml"/>',
      '<guid isPermaLink="true">https://example.org/lab/papers/counting-leaves/</guid>',
      '<dc:creator>Mira Okafor, Li van der Berg et al.</dc:creator>',
      '<pubDate>Wed, 21 May 2025 00:00:00 GMT</pubDate>',
      '<category>Computer Vision</category>',
    ])
      expect(rss).toContain(part);
  });

  test('escapes an abstract once for HTML and once for XML', async () => {
    const rss = await writeRss([createRendered({ abstract: 'x < y & z' })]);
    expect(rss).toContain('<description>x &amp;lt; y &amp;amp; z</description>');
    expect(rss).toContain('<content:encoded>x &amp;lt; y &amp;amp; z</content:encoded>');
  });

  test('has the venue and the links below the abstract, or alone without one', async () => {
    const known = { venue: 'Roofs & Walls', links: { pdf: 'https://example.com/?a&b', slides: 'papers/a.pdf' } };
    const facts =
      '<p><cite>Roofs &amp; Walls</cite> · <a href="https://example.com/?a&amp;b">PDF</a> · ' +
      '<a href="https://example.org/lab/papers/counting-leaves/a.pdf">Slides</a></p>';
    const contentOf = (rss: string) => unescapeXml(/<content:encoded>(.*?)<\/content:encoded>/u.exec(rss)?.[1] ?? '');
    expect(contentOf(await writeRss([createRendered(known)]))).toBe(`<p>We count leaves.</p>${facts}`);
    expect(contentOf(await writeRss([createRendered({ ...known, abstract: null })]))).toBe(facts);
  });

  test('credits a paper without authors and abstract to its publisher', async () => {
    const rss = await writeRss([createRendered({ abstract: null }, [])]);
    expect(rss).toContain('<dc:creator>Leaf Lab</dc:creator>');
    expect(rss).toMatch(/<item>.*<description>Leaf Lab<\/description>/su);
    expect(rss).not.toContain('content:encoded>');
  });

  test.each([
    ['de', 'Über Moos', '<p lang="de">Über Moos</p>'],
    ['he', 'על טחב', '<p lang="he" dir="rtl">על טחב</p>'],
    ['ja', 'A Title in English', 'A Title in English'],
    [undefined, 'عن الطحالب', '<p dir="rtl">عن الطحالب</p>'],
  ])(
    'names the language %s of a paper, and marks the abstract %s if it is in that language',
    async (language, abstract, html) => {
      const rss = await writeRss([createRendered({ abstract, details: language === undefined ? {} : { language } })]);
      expect(/<dc:language>(.*)<\/dc:language>/u.exec(rss)?.[1]).toBe(language);
      expect(unescapeXml(/<content:encoded>(.*?)<\/content:encoded>/u.exec(rss)?.[1] ?? '')).toBe(html);
    },
  );

  test.each([
    ['This is <MASK>', 'This is &amp;lt;MASK&amp;gt;'],
    ['R&D on a <b> tag', 'R&amp;amp;D on a &amp;lt;b&amp;gt; tag'],
    ['Moss & Fern', 'Moss &amp; Fern'],
    ['5 > 3', '5 &gt; 3'],
  ])('escapes the title %s twice if a reader would take it for HTML', async (title, written) => {
    expect(await writeRss([createRendered({ title })])).toContain(`<title>${written}</title>`);
  });

  test('consists of tags, entities and the text, whatever the paper contains', async () => {
    await fc.assert(
      fc.asyncProperty(anyHostileText, async (text) => {
        const rss = await writeRss([createRendered({ title: text, abstract: text }, [text])], text);
        expect(rss).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
        expect(rss.replaceAll(/<[?/]?[a-z:-]+(?: [a-z:]+="[^"<]*")*[?/]?>/giu, '')).not.toMatch(
          /[<>]|&(?!(?:amp|lt|gt|quot|apos);)/u,
        );
        expect(unescapeXml(/<title>(.*?)<\/title>/u.exec(rss)?.[1] ?? '')).toBe(cleanText(text));
      }),
    );
  });
});

function unescapeXml(text: string): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replaceAll(/&(\w+);/gu, (entity, name: string) => characters[name] ?? entity);
}
