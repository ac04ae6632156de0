import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHostileText } from './publication.fixture.ts';
import { quoteText, readParts } from './quotation.ts';

test('only what differs from the known text is written out', () => {
  const known = 'For each leaf x² of a tree we count the veins, and α of them are red.';
  const text = 'For each leaf $x^2$ of a tree we count the veins, and $\\alpha$ of them are red.';
  expect(quoteText(text, known)).toEqual([[0, 14], '$x^2$', [16, 51], '$\\alpha$', [52, 69]]);
  expect(quoteText(known, known)).toEqual([[0, known.length]]);
});

test('any text can be read again, whatever the known text is', () => {
  fc.assert(
    fc.property(anyHostileText, anyHostileText, anyHostileText, (start, end, known) => {
      for (const text of [start, start + known + end, known + start + known])
        expect(readParts(quoteText(text, known), known)).toBe(text);
    }),
  );
});
