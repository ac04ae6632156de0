import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../model/markup-clean.ts';
import { escapeInline, escapeLinkText, escapeMarkdown } from './escape-markdown.ts';
import { anyHostileText } from '../facts/publication.fixture.ts';

const signs = fc
  .array(fc.constantFrom(...Array.from('*_`[]()<>#&;$\\!~=-+.:1aä '), '&amp;', 'https://example.org', '**', '---'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(anyHostileText, signs).filter((text) => cleanText(text) !== '');

const parse = (markdown: string) => unified().use(remarkParse).parse(markdown).children;
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', value: cleanText(text) }] });

describe('A text in Markdown', () => {
  test('is shown literally in a paragraph, a heading, a quotation and a list item', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(parse(escaped)).toMatchObject([paragraph(text)]);
        expect(parse(`> ${escaped}`)).toMatchObject([{ type: 'blockquote', children: [paragraph(text)] }]);
        const inline = escapeInline(text);
        expect(parse(`# ${inline}\n`)).toMatchObject([{ type: 'heading', children: [{ value: cleanText(text) }] }]);
        expect(parse(`- x: ${inline}`)).toMatchObject([{ children: [{ children: [paragraph(`x: ${text}`)] }] }]);
      }),
    );
  });

  test('is shown literally in a link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const link = { type: 'link', url: 'a', children: [{ type: 'text', value: cleanText(text) }] };
        expect(parse(`[${escapeLinkText(text)}](a)`)).toMatchObject([{ children: [link] }]);
      }),
    );
  });

  test.each([
    '[Re] Counting Leaves',
    'C# and R&D',
    'snake_case_names',
    '3 < 4 & 5 > 4',
    'It costs $5',
    '2 * 3 = 6',
    'What is \\alpha?',
    'Moss (2024) - a #MeToo',
    '1984',
    'f(x) = a[i]',
  ])('has no unnecessary escape: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  test.each(['1. Moss', '- Moss', '# Moss', '> Moss', '+ Moss'])('needs no escape within a line: %s', (text) => {
    expect(escapeInline(text)).toBe(text);
  });

  test.each([
    ['*Leaves*', '\\*Leaves\\*'],
    ['a _b_ c', 'a \\_b\\_ c'],
    ['<b>', '\\<b>'],
    ['&amp;', '\\&amp;'],
    ['$x$ and $y$', '\\$x\\$ and \\$y\\$'],
    ['[a](b)', '[a\\](b)'],
    ['1. Moss', '1\\. Moss'],
    ['- Moss', '\\- Moss'],
    ['In C #', 'In C \\#'],
  ])('is escaped where Markdown requires it: %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
