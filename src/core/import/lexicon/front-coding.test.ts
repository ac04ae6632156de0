import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWords, unpackWords } from './front-coding.ts';

it('words are sorted, and each has the number of letters it shares with the previous one', () => {
  expect(packWords(['Anton', 'Anna', 'Annae'])).toBe('0Anna4e2ton');
});

it('words are restored, however long and similar', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-'), minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      expect(new Set(unpackWords(packWords(words)))).toEqual(new Set(words));
    }),
  );
});

it('an empty list becomes an empty text', () => {
  expect(unpackWords(packWords([]))).toEqual([]);
});
