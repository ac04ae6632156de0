import { expect, test } from 'vitest';
import { markupWords } from './markup-words.ts';
import { parseMarkup } from './markup.ts';

test.each([
  ['Plain words', 'Plain words'],
  ['This is <MASK>', 'This is <MASK>'],
  ["``Quotes'' and \\emph{all \\textbf{of} it}", '“Quotes” and all of it'],
  ['Learning $k$-means', 'Learning k-means'],
])('the words of %j are %j', (written, words) => {
  expect(markupWords(parseMarkup(written))).toBe(words);
});

test('a formula gives its letters and digits', () => {
  expect(markupWords(parseMarkup('$x_{12}^2$ is $\\alpha$')).match(/[\p{L}\p{N}]+/gu)).toEqual([
    'x',
    '12',
    '2',
    'is',
    'alpha',
  ]);
});
