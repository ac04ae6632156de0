import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { toPaperMarkdown } from './paper-markdown.ts';
import { anyHostileText, createRendered, urls } from '../facts/publication.fixture.ts';

describe('The page of a paper in Markdown', () => {
  test('has the content of the HTML page', () => {
    const paper = createRendered({
      title: 'Counting *Leaves*',
      etal: true,
      venue: 'Journal of Leaves',
      details: { volume: '7' },
      links: { doi: '10.1000/182' },
      keywords: ['leaves'],
    });
    expect(toPaperMarkdown(paper, 'en', urls)).toBe(
      `# Counting \\*Leaves\\*

- Authors: Mira Okafor, Li van der Berg et al.
- Date: May 21, 2025
- Venue: Journal of Leaves 7
- Category: Computer Vision (cs.CV)
- Keywords: leaves
- Page: <https://example.org/lab/papers/counting-leaves/>
- DOI: <https://doi.org/10.1000/182>

## Abstract

We count leaves.

## BibTeX

\`\`\`bibtex
@misc{okafor-van-der-berg-2025-counting,
  title = {Counting *Leaves*},
  author = {Okafor, Mira and {van der Berg}, Li and others},
  howpublished = {Journal of Leaves},
  volume = {7},
  year = {2025},
  month = may,
  date = {2025-05-21},
  doi = {10.1000/182},
  url = {https://doi.org/10.1000/182},
  keywords = {Computer Vision, leaves}
}
\`\`\`
`,
    );
  });

  test('has the same structure whatever the paper contains', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const markdown = toPaperMarkdown(
          createRendered({ title: `x ${text}`, abstract: `y ${text}`, note: text }),
          'en',
          urls,
        );
        const { children } = unified().use(remarkParse).parse(markdown);
        expect(children.map(({ type }) => type)).toEqual([
          'heading',
          'list',
          'heading',
          'paragraph',
          'heading',
          'code',
        ]);
      }),
    );
  });
});
