import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squashSpaces } from './squash.ts';

test.each([
  ['  a \t b\r\n c ', 'a b c'],
  ['a\u00A0b\u2003c', 'a b c'],
  ['a\u00A0 \u00A0b', 'a b'],
  ['\uFEFFa', 'a'],
  ['   ', ''],
])('every run of white space in %j becomes one space', (text, squashed) => {
  expect(squashSpaces(text)).toBe(squashed);
});

test('only white space is changed', () => {
  const letters = fc.constantFrom('a', ' ', '  ', '\t', '\u00A0', '\n', 'é', '𝐱');
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const text = parts.join('');
      expect(squashSpaces(text)).toBe(text.split(/\s+/u).filter(Boolean).join(' '));
    }),
  );
});
