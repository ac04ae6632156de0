import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../model/markup-clean.ts';
import { toLlmsText } from './llms-text.ts';
import { anyHostileText, createRendered, urls } from '../facts/publication.fixture.ts';

const site = { title: 'Leaf Lab', description: 'Leaves [and] how to count them.' };

describe('llms.txt', () => {
  test('describes the site and links its lists and papers', () => {
    const papers = [
      createRendered({ etal: true }),
      createRendered(
        { id: 'mask', title: 'This is <MASK>', date: { year: 2024, month: 5, day: null, yearInferred: false } },
        [],
      ),
    ];
    expect(toLlmsText(site, papers, urls)).toBe(`# Leaf Lab

> Leaves [and] how to count them.

## Lists

- [All papers](https://example.org/lab/papers/): HTML, newest first
- [BibTeX](https://example.org/lab/publications.bib): all papers
- [JSON](https://example.org/lab/publications.json): all papers with all that is known of them
- [CSL-JSON](https://example.org/lab/publications.csl.json): all papers
- [RIS](https://example.org/lab/publications.ris): all papers
- [RSS](https://example.org/lab/rss.xml): the newest papers with abstracts

## Papers

- [Counting Leaves](https://example.org/lab/papers/counting-leaves.md): Mira Okafor, Li van der Berg et al., 2025-05-21
- [This is \\<MASK>](https://example.org/lab/papers/mask.md): 2024-05
`);
  });

  test('lists the first 500 papers only', () => {
    const papers = Array.from({ length: 501 }, (_, index) => createRendered({ id: `p${String(index)}` }));
    const text = toLlmsText(site, papers, urls);
    expect(text).toContain('/papers/p499.md');
    expect(text).not.toContain('/papers/p500.md');
  });

  test('ends after its headings where there are no papers', () => {
    expect(toLlmsText(site, [], urls)).toMatch(/\n\n## Papers\n$/u);
  });

  test('has one line per paper with a link, whatever the title contains', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const llms = toLlmsText({ title: text, description: text }, [createRendered({ title: text }, [text])], urls);
        const { children } = unified().use(remarkParse).parse(llms);
        expect(children.map(({ type }) => type)).toEqual([
          'heading',
          'blockquote',
          'heading',
          'list',
          'heading',
          'list',
        ]);
        const line = llms.trimEnd().split('\n').at(-1) ?? '';
        const url = 'https://example.org/lab/papers/counting-leaves.md';
        expect(readReference(line)).toMatchObject({ url });
        expect(children.at(-1)).toMatchObject({
          children: [
            {
              children: [
                { children: [{ type: 'link', url, children: [{ value: cleanText(text) }] }, { type: 'text' }] },
              ],
            },
          ],
        });
      }),
    );
  });

  test.each(['[Re] Counting Leaves', 'Leaves [1], [2]', 'Arrays: a[i](j)', '] [', 'x]'])(
    'has a line for the title “%s” that link parsers accept',
    (title) => {
      const lines = toLlmsText(site, [createRendered({ title })], urls).split('\n');
      expect(readReference(lines[15] ?? '')).toEqual({
        title: title.replaceAll('[', '&#91;').replaceAll(']', '&#93;'),
        url: 'https://example.org/lab/papers/counting-leaves.md',
        description: 'Mira Okafor, Li van der Berg, 2025-05-21',
      });
    },
  );
});

/** Finds the parts of a line as described at llmstxt.org, for readers without a Markdown parser. */
function readReference(line: string) {
  return /^-\s*\[(?<title>[^\]]+)\]\((?<url>[^)]+)\)(?::\s*(?<description>.*))?$/u.exec(line)?.groups;
}
