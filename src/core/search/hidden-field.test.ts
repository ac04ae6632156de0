import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideValue, readHiddenValue } from './hidden-field.ts';

test('a value comes back as it was hidden, and no letter or digit shows it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const hidden = hideValue(value);
      expect(hidden).toMatch(/^\p{So}+$/u);
      expect(readHiddenValue(hidden)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
