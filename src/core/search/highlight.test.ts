import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuery, cutExcerpt, markWords, type Piece } from './highlight.ts';

/** Marked pieces in brackets. */
const show = (pieces: readonly Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const count = (length: number) => Array.from({ length }, (_, index) => `w${String(index)}`).join(' ');

describe('Words of a title', () => {
  it.each([
    ['Bias in Biased Models', 'bias', '[Bias] in [Biased] Models'],
    ['José Muñoz', 'munoz', 'José [Muñoz]'],
    ['Jose Munoz', 'muñoz', 'Jose [Munoz]'],
    ['Paweł Łukasz', 'lukasz', 'Paweł [Łukasz]'],
    ['Measuring <MASK> & more', '<mask>', 'Measuring <[MASK]> & more'],
    ['A bias', 'biases', 'A [bias]'],
    ['A model', 'modelling it', 'A model'],
    ['Splines for SPL', 'spline', '[Splines] for SPL'],
    ['Cross-lingual Transfer', 'lingual transf', 'Cross-[lingual] [Transfer]'],
    ['Nothing', '', 'Nothing'],
    ['Nothing', '. *', 'Nothing'],
    ['', 'bias', ''],
  ])('%j are marked for %j', (text, query, expected) => {
    expect(show(markWords(text, query))).toBe(expected);
  });

  it('are never changed by marking', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        expect(plain(markWords(text, query))).toBe(text);
      }),
    );
  });
});

describe('An excerpt', () => {
  it.each([
    ['begins with the text when nothing matches', count(9), [], 4, 'w0 w1 w2 w3 …'],
    ['is the whole of a short text', 'the bias here', [1], 10, 'the [bias] here'],
    ['begins a little before the match', count(30), [20], 8, '… w16 w17 w18 w19 [w20] w21 w22 w23 …'],
    ['goes where most matches are', count(40), [2, 30, 32], 8, '… w26 w27 w28 w29 [w30] w31 [w32] w33 …'],
    ['reaches the end of the text', count(20), [19], 8, '… w12 w13 w14 w15 w16 w17 w18 [w19]'],
    ['marks neighbours as one', 'a gender bias test', [1, 2], 10, 'a [gender bias] test'],
    ['leaves punctuation unmarked', 'so (bias), then', [1], 10, 'so ([bias]), then'],
    ['shows what looks like HTML as text', 'a <b>bold</b> &lt; x', [1], 10, 'a <[b>bold</b]> &lt; x'],
    ['takes no number that is out of range', count(20), [25, 26], 4, 'w0 w1 w2 w3 …'],
  ])('%s', (_, text, matches, length, expected) => {
    expect(show(cutExcerpt(text, matches, length))).toBe(expected);
  });

  it('is a part of the text, at most as long as asked', () => {
    const words = fc.array(fc.stringMatching(/^[a-z<>&;,.]{1,5}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.array(fc.nat(70)), fc.integer({ min: 5, max: 30 }), (list, matches, length) => {
        const excerpt = plain(cutExcerpt(list.join(' '), matches, length)).replaceAll(/^… | …$/gu, '');
        expect(list.join(' ')).toContain(excerpt);
        expect(excerpt.split(' ')).toHaveLength(Math.min(length, list.length));
      }),
    );
  });
});

describe('A text', () => {
  it.each([
    ['A paper with the letter z', 'zzzqq', 'none'],
    ['A study of bias', 'bias', 'whole'],
    ['A study of bias', 'biased', 'whole'],
    ['A study of bias', 'studies', 'whole'],
    ['A study of bias', 'bias zzzqq', 'none'],
    ['A moderate language', 'modle', 'beginnings'],
    ['A moderate language', 'langauge', 'beginnings'],
    ['José Muñoz', 'munoz', 'whole'],
    ['Pre-training helps', 'pretraining', 'whole'],
    ['Pretraining helps', 'pre-training', 'whole'],
    ["Mary O'Brien", 'obrien', 'whole'],
    ['WinoBias', 'bias', 'whole'],
    ['Anything', '', 'whole'],
  ] as const)('%j matches %j: %s', (text, query, expected) => {
    expect(matchQuery(text, query)).toBe(expected);
  });
});
