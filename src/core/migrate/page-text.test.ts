import { describe, expect, test } from 'vitest';
import { stripMarkup, readPageText } from './page-text.ts';

test.each([
  ['In *Proceedings* of __Moss__', 'In Proceedings of Moss'],
  ['$a_i + b_i$ of <i>moss</i> and snake_case_names', '$a_i + b_i$ of moss and snake_case_names'],
  ['p < 0.05 and q > 3', 'p < 0.05 and q > 3'],
  ['[Moss](https://a.example)<br/>![x](y.png) <https://b.example>', 'Moss https://b.example'],
  ['Moss &amp; &quot;ferns&quot;<!-- not -->', 'Moss & "ferns"'],
])('%j without markup is %j', (text, plain) => {
  expect(stripMarkup(text)).toBe(plain);
});

describe('the text of a page', () => {
  test('is divided into its parts', () => {
    const text = readPageText(`Available: https://a.example

**Abstract:** Moss is *old*.

It grows.

{% include x.html %}
<figure><img src="a.png"><figcaption>Moss</figcaption></figure>

DOI: <https://doi.org/10.1/a>, Paper: [[PDF](a.pdf)]

<a href='b.pdf'>Download paper here</a>

Recommended citation:

Grace, A. (2020). Moss.

\`\`\`bibtex
@article{moss}
\`\`\`
`);
    expect(text).toEqual({
      abstract: 'Moss is old. It grows.',
      paragraphs: [],
      isDivided: false,
      citation: 'Grace, A. (2020). Moss.',
      bibtex: '@article{moss}',
      links: [
        { words: 'PDF', target: 'a.pdf' },
        { words: 'Download paper here', target: 'b.pdf' },
      ],
    });
  });

  test.each([
    ['## Abstract\n> Moss.\n\n## Method\nWe look.', 'Moss.', ['We look.']],
    ['Abstract\n--------\nMoss.', 'Moss.', []],
    ['Hello.\n\n**Abstract**\n\nMoss.', 'Moss.', ['Hello.']],
    ['### Why?\nMoss.', '', ['Moss.']],
    ['Abstract art is old.', '', ['Abstract art is old.']],
    ['This paper is about the number 1. The number 2 is left for future work.', '', []],
  ])('%j has the abstract %j and the paragraphs %j', (body, abstract, paragraphs) => {
    expect(readPageText(body)).toMatchObject({ abstract, paragraphs });
  });
});
