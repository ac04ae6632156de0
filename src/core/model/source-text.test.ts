import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSourceText } from './source-text.ts';

const anyText = fc
  .array(fc.constantFrom('a', 'bc', ' ', '\n', '\r\n', '\r', '\uFEFF', '\u2028', '😀'))
  .map((parts) => parts.join(''));

describe('createSourceText', () => {
  test.each([
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a', '']],
    ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['\r\n\n\r', ['', '', '', '']],
    ['\uFEFFa\nb', ['a', 'b']],
    ['a\u2028b\u0085c\u000cd', ['a\u2028b\u0085c\u000cd']],
  ])('splits %j into lines', (text, lines) => {
    expect(createSourceText('a.txt', text).lines.map((line) => line.text)).toEqual(lines);
  });

  test('numbers lines from 1 and records their offsets', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [index, line] of createSourceText('a.txt', text).lines.entries()) {
          expect(line.number).toBe(index + 1);
          expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
          expect(line.text).not.toMatch(/[\r\n]/u);
        }
      }),
    );
  });
});

describe('locate', () => {
  const source = createSourceText('a.txt', '\uFEFFone two\r\n\nthree');

  test.each([
    [
      { start: 1, end: 4 },
      { line: 1, column: 1, endColumn: 4, lineText: 'one two' },
    ],
    [
      { start: 5, end: 8 },
      { line: 1, column: 5, endColumn: 8, lineText: 'one two' },
    ],
    [
      { start: 0, end: 0 },
      { line: 1, column: 1, endColumn: 1, lineText: 'one two' },
    ],
    [
      { start: 5, end: 14 },
      { line: 1, column: 5, endColumn: 8, lineText: 'one two' },
    ],
    [
      { start: 8, end: 9 },
      { line: 1, column: 8, endColumn: 8, lineText: 'one two' },
    ],
    [
      { start: 10, end: 10 },
      { line: 2, column: 1, endColumn: 1, lineText: '' },
    ],
    [
      { start: 13, end: 15 },
      { line: 3, column: 3, endColumn: 5, lineText: 'three' },
    ],
    [
      { start: 999, end: 1000 },
      { line: 3, column: 6, endColumn: 6, lineText: 'three' },
    ],
  ])('locates %j at %j', (span, position) => {
    expect(source.locate(span)).toEqual({ file: 'a.txt', ...position });
  });

  test('locates every character of every line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = createSourceText('a.txt', text);
        for (const { number, start, text: lineText } of source.lines) {
          for (let index = 0; index <= lineText.length; index += 1) {
            expect(source.locate({ start: start + index, end: start + index })).toMatchObject({
              line: number,
              column: index + 1,
            });
          }
        }
      }),
    );
  });
});
