import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { anyHostileText, createRendered } from '../facts/publication.fixture.ts';
import { findTexts } from '../texts/find-texts.ts';
import { createUrls } from '../urls.ts';
import { toCvMarkdown, toJsonResume } from './cv.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/' });

const toMarkdown = (...papers: readonly ReturnType<typeof createRendered>[]) =>
  toCvMarkdown('Mira Okafor', (person) => person === 'mira-okafor', papers, findTexts('en'));

const article = {
  type: 'article',
  venue: 'Journal of Moss',
  details: { volume: '12', issue: '3', pages: '117–142' },
} as const;

describe('The list of publications in Markdown', () => {
  test('has the papers numbered by type, with the owner in bold and the external address of each paper', () => {
    const thesis = { type: 'thesis', venue: 'Example University', details: { genre: 'PhD thesis' } } as const;
    expect(
      toMarkdown(
        createRendered({ ...thesis, title: 'Moss' }, ['Mira Okafor']),
        createRendered({ ...article, title: 'On [Re] Moss?', links: { doi: '10.1234/a' }, award: 'Best paper' }),
        createRendered({ ...article, etal: true }),
      ),
    ).toBe(`# Publication list

Mira Okafor

## Journal articles

1. **Mira Okafor**, Li van der Berg. [On &#91;Re&#93; Moss?](<https://doi.org/10.1234/a>). *Journal of Moss* **12**(3), 117–142 (2025). Best paper.
2. **Mira Okafor**, Li van der Berg et al. Counting Leaves. *Journal of Moss* **12**(3), 117–142 (2025).

## Theses

3. **Mira Okafor**. Moss. PhD thesis, *Example University* (2025).
`);
  });

  test('remains a numbered list whatever the papers contain', () => {
    fc.assert(
      fc.property(anyHostileText, anyHostileText, (title, venue) => {
        const text = toMarkdown(
          createRendered({ ...article, title: title || 'x', venue: venue || 'x' }, [venue || 'x']),
          createRendered({ ...article, title: 'Second' }),
        );
        const [, , , list, ...rest] = unified().use(remarkParse).parse(text).children;
        expect(rest).toEqual([]);
        expect(list).toMatchObject({ type: 'list', ordered: true, start: 1 });
        expect(list && 'children' in list ? list.children : []).toHaveLength(2);
      }),
    );
  });
});

test('JSON Resume has the documented fields of a paper', () => {
  const paper = createRendered({ ...article, links: { arxiv: '2101.00001' } });
  const site = {
    title: 'Papers on moss',
    people: [{ name: 'Mira Okafor', role: 'owner' as const, variants: [] }],
    profile: { position: 'Botanist', links: { GitHub: 'https://github.com/mira' } },
  };
  expect(JSON.parse(toJsonResume(site, [paper], urls))).toMatchObject({
    basics: {
      name: 'Mira Okafor',
      label: 'Botanist',
      url: 'https://example.org/',
      profiles: [{ network: 'GitHub', url: 'https://github.com/mira' }],
    },
    publications: [
      {
        name: 'Counting Leaves',
        publisher: 'Journal of Moss',
        releaseDate: '2025-05-21',
        url: 'https://arxiv.org/abs/2101.00001',
        summary: 'We count leaves.',
      },
    ],
  });
});
