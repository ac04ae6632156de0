import { expect, test } from 'vitest';
import { splitCells, toVisible } from './columns.ts';

test.each([
  ['plain letters', 'Moss', [1, 1, 1, 1]],
  ['Chinese and full-width characters', '苔A', [2, 1, 2].slice(0, 2)],
  ['full-width and half-width forms', 'Ａｱ', [2, 1]],
  ['Korean syllables, also in parts', '한한', [2, 2]],
  ['a mark on the letter before it', 'e\u0301x', [1, 1]],
  ['emoji of several parts', '👩‍👩‍👧‍👦x', [2, 1]],
  ['a mark that turns the line', 'a\u202Eb', [1, 0, 1]],
])('%s have the width that terminals give them', (_, text, widths) => {
  expect(splitCells(text).map(({ width }) => width)).toEqual(widths);
});

test('control characters and directional marks are made harmless', () => {
  expect(toVisible('a\tb\u001B[31mc\r\nd\u202Ee\uD800')).toBe('a b [31mc de ');
});
