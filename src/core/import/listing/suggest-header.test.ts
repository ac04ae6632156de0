import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHeader } from './header.ts';
import { suggestHeader } from './suggest-header.ts';

const understand = (text: string) => parseHeader({ number: 1, start: 0, text });

test.each([
  ['CL 2022-04-14', 'CLApr 14, 2022'],
  ['CL2022/4/14', 'CLApr 14, 2022'],
  ['95.2 cs.CL 2022-04-14 Code', '95.2cs.CLApr 14, 2022Code'],
  ['CL 14 April 2022', 'CLApr 14, 2022'],
  ['95.2CL 14 April 2022', '95.2CLApr 14, 2022'],
  ['CL, 14. Apr. 2022', 'CLApr 14, 2022'],
  ['CL April 14th 2022', 'CLApr 14, 2022'],
])('for %s the valid header %s is suggested', (text, suggestion) => {
  expect(suggestHeader(text)).toBe(suggestion);
  expect(understand(suggestion)?.date.value).toEqual({ year: 2022, month: 4, day: 14 });
});

test.each([
  ['CL2026', 'CLMONTH DAY, 2026'],
  ['95.2cs.LG 05/2024 Code', '95.2cs.LGMay DAY, 2024Code'],
  ['CL May 2024', 'CLMay DAY, 2024'],
  ['[CL] May 3, 2024', 'CLMay 3, 2024'],
  ['CL | 3 May 2024', 'CLMay 3, 2024'],
])('for %s the template %s is suggested, with missing parts to fill in', (text, suggestion) => {
  expect(suggestHeader(text)).toBe(suggestion);
});

test('a missing category is left for the owner to fill in', () => {
  expect(suggestHeader('2022-04-14')).toBe('CATEGORYApr 14, 2022');
  expect(suggestHeader('12 May 2026')).toBe('CATEGORYMay 12, 2026');
});

test.each(['CLXyz 14, 2022', 'CL 2022-13-14', 'Moss on Roofs', ''])('for “%s” no header is suggested', (text) => {
  expect(suggestHeader(text)).toBeNull();
});

test('every suggested header is valid', () => {
  const parts = fc.constantFrom('CL', ' ', 'cs.', '2022', '-', '04', '14', 'Apr', 'Code', ',', '95.2', '/', 'th');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 9 }), (words) => {
      const suggestion = suggestHeader(words.join('').trim());
      if (suggestion !== null)
        expect(understand(suggestion.replace('MONTH', 'May').replace('DAY', '1'))).not.toBeNull();
    }),
    { numRuns: 5_000 },
  );
});
