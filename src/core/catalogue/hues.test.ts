import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignHues } from './hues.ts';

const anyIdentifiers = fc.uniqueArray(fc.oneof(fc.stringMatching(/^[a-z-]{2,8}(?:\.[A-Z]{2})?$/u), fc.string()), {
  maxLength: 14,
});

describe('the colours of categories', () => {
  test('are 0 to 7 for the eight largest, and absent for the others', () => {
    fc.assert(
      fc.property(anyIdentifiers, (identifiers) => {
        const hues = identifiers.map((id) => assignHues(identifiers).get(id));
        const first = hues.slice(0, 8);
        expect(new Set(first).size).toBe(first.length);
        for (const hue of first) expect([0, 1, 2, 3, 4, 5, 6, 7]).toContain(hue);
        expect(hues.slice(8).every((hue) => hue === null)).toBe(true);
      }),
    );
  });

  test('stay the same when smaller categories are added', () => {
    fc.assert(
      fc.property(anyIdentifiers, fc.nat(14), (identifiers, count) => {
        const all = assignHues(identifiers);
        for (const [id, hue] of assignHues(identifiers.slice(0, count))) expect(all.get(id)).toBe(hue);
      }),
    );
  });
});
