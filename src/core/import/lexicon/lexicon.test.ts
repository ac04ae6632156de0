import { describe, expect, it } from 'vitest';
import { createLookUp, packLexicon, unpackLexicon, type WordSense } from './lexicon.ts';

const name: WordSense = { kind: 'known', name: 5, given: 3, last: 1 };
const title: WordSense = { kind: 'known', name: -5, given: 0, last: 2 };
const lexicon = new Map([
  ['Mira', name],
  ['Garden', title],
]);
const spelling = new Map([['son$', { name: 2.25, given: -1 }]]);
const lookUp = createLookUp(lexicon, spelling);

describe('a word', () => {
  it.each([
    ['as it stands', 'Mira', name],
    ['without the punctuation around it', '(Garden):', title],
    ['without accents', 'Míra', name],
    ['in capitals, where it is known as a name', 'MIRA', { ...name, kind: 'spelled' }],
    ['in small letters, where it is less of a name', 'mira', { ...name, kind: 'spelled', name: 2 }],
    ['by its parts, where it has hyphens', 'Mira-Mira', { ...name, kind: 'spelled' }],
    ['by its letters, where it is not known', 'Okafson', { kind: 'spelled', name: 2, given: 1, last: 1 }],
  ])('is found %s', (_, word, sense) => {
    expect(lookUp(word)).toEqual(sense);
  });

  it.each(['J.', 'J.-F.', 'Yu.', 'A.B.'])('is an initial if it is %s', (word) => {
    expect(lookUp(word).kind).toBe('initial');
  });

  it.each(['42', '$K_n$', '2D', '–', ''])('is a symbol if it is “%s”', (word) => {
    expect(lookUp(word).kind).toBe('sign');
  });
});

it('a lexicon is unchanged after it is packed and unpacked', () => {
  expect(unpackLexicon(packLexicon(lexicon))).toEqual(lexicon);
});
