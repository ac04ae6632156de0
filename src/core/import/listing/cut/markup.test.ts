import { describe, expect, it } from 'vitest';
import { findMarkup } from './markup.ts';

describe('the open brackets, formulas and quotation marks', () => {
  it.each([
    ['a (b', { brackets: 1, formula: false, quotes: false }],
    ['a (b) c', { brackets: 0, formula: false, quotes: false }],
    ['a) b', { brackets: -1, formula: false, quotes: false }],
    ['a $b', { brackets: 0, formula: true, quotes: false }],
    ['costs \\$5', { brackets: 0, formula: false, quotes: false }],
    ['a "b', { brackets: 0, formula: false, quotes: true }],
    ["a ``b'' c", { brackets: 0, formula: false, quotes: false }],
    ['a “b', { brackets: 0, formula: false, quotes: true }],
  ])('are known at the end of %s', (text, markup) => {
    expect(findMarkup(text, 0)(text.length)).toMatchObject(markup);
    expect(findMarkup(text, text.length)(text.length)).toMatchObject(markup);
  });

  it('count from the position after their mark', () => {
    const markupAt = findMarkup('a(b)', 0);
    expect([0, 1, 2, 3, 4].map((offset) => markupAt(offset).brackets)).toEqual([0, 0, 1, 1, 0]);
  });
});
