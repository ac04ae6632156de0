import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEdits } from './count-edits.ts';

test.each([
  ['moss', 'moss', 0],
  ['moss', 'mos', 1],
  ['moss', 'mossy', 1],
  ['moss', 'mess', 1],
  ['moss', 'msos', 1],
  ['moss', 'mosn', 1],
  ['', 'ab', 2],
  ['kitten', 'sitting', 3],
])('%j and %j differ by %i edits', (from, to, edits) => {
  expect(countEdits(from, to, 9)).toBe(edits);
  expect(countEdits(to, from, 9)).toBe(edits);
});

test('a limit only caps the count', () => {
  const text = fc.stringMatching(/^[ab]{0,9}$/);
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 6 }), (from, to, limit) => {
      expect(countEdits(from, to, limit)).toBe(Math.min(limit, countEdits(from, to, 99)));
    }),
  );
});
