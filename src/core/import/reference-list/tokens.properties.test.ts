import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySourceText } from '../any-source-text.fixture.ts';
import { tokenize } from './tokens.ts';

test('The tokens of a reference cover all but white space', () => {
  fc.assert(
    fc.property(anySourceText, (text) => {
      const covered = tokenize(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('');
      expect(covered).toBe(text.replaceAll(/\s+/gu, ''));
    }),
  );
});
