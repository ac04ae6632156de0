import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureDistance, readDictionary, correctQuery } from './spelling.ts';

const dictionary = readDictionary(
  ['language', 'models', 'Muñoz', 'model', 'translation', 'harvests', 'topography', 'tomography', 'Ginzburg'].join(
    '\n',
  ),
);

describe('A query with words that the site does not have', () => {
  it.each([
    ['langauge modles', 'language models'],
    ['Munos', 'Muñoz'],
    ['translatoin of models', 'translation of models'],
    ['langauge zzzzzz', 'language zzzzzz'],
    ['言語モデル', null],
    ['translatoin models', 'translation models'],
    ['harvst', 'harvests'],
    ['tomografy', 'tomography'],
    ['Ginsberg', 'Ginzburg'],
    ['LANGUAGE', null],
    ['transl', null],
    ['zzzzzz', null],
    ['', null],
  ])('%j is corrected to %j', (query, suggestion) => {
    expect(correctQuery(query, dictionary)[0] ?? null).toBe(suggestion);
  });

  it('is corrected to words of the site only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (query) => {
        const known = new Set([...dictionary.words.map(({ word }) => word)]);
        for (const spelling of correctQuery(query, dictionary)) {
          expect(spelling).not.toBe(query);
          for (const word of spelling.split(/[^\p{L}\p{M}\p{N}]+/u))
            expect(known.has(word) || query.includes(word)).toBe(true);
        }
      }),
    );
  });
});

describe('The distance of two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('is that of the other way, and none from a word to itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(measureDistance(a, b, 20)).toBe(measureDistance(b, a, 20));
        expect(measureDistance(a, a, 20)).toBe(0);
      }),
    );
  });

  it.each([
    ['langauge', 'language', 1],
    ['modle', 'model', 1],
    ['moss', 'mess', 1],
    ['moss', 'mos', 1],
    ['kitten', 'sitting', 3],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(measureDistance(a, b, 5)).toBe(distance);
  });

  it('is not counted further than asked for', () => {
    expect(measureDistance('abcdefgh', 'zyxwvuts', 2)).toBe(3);
  });
});
