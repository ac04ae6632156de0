import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideValue, readHiddenValue } from './hidden-field.ts';

test('a value is encoded without letters or digits, and decoded unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const hidden = hideValue(value);
      expect(hidden).toMatch(/^\p{So}+$/u);
      expect(readHiddenValue(hidden)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
