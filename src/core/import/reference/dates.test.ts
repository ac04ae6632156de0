import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, readDateParts } from './dates.ts';

describe('A date in one text', () => {
  test.each([
    ['2019-05-02', 2019, 5, 2],
    ['2019-05-02/2019-05-04', 2019, 5, 2],
    ['2019-05-02T10:00:00Z', 2019, 5, 2],
    ['2019/05/02', 2019, 5, 2],
    ['2019/05', 2019, 5, null],
    ['2019-05~', 2019, 5, null],
    ['2019~', 2019, null, null],
    ['2019-21', 2019, null, null],
    ['2019/2020', 2019, null, null],
    ['2019–2020', 2019, null, null],
    ['2019-05-uu', 2019, 5, null],
    ['2019/', 2019, null, null],
    ['/2019', 2019, null, null],
    ['5 May 2019', 2019, 5, 5],
    ['May 5, 2019', 2019, 5, 5],
    ['2019, May 5', 2019, 5, 5],
    ['05/2019', 2019, 5, null],
    ['Dezember 2019', 2019, 12, null],
    ['Spring 2019', 2019, null, null],
    ['c. 2019', 2019, null, null],
    ['[2019]', 2019, null, null],
    ['2019a', 2019, null, null],
    ['20XX', null, null, null],
    ['-0044', null, null, null],
    ['in press', null, null, null],
    ['', null, null, null],
  ])('%s', (text, year, month, day) => {
    expect(readDate(text)).toEqual({ year, month, day });
  });
});

describe('A date in fields of its own', () => {
  test.each([
    ['2019', 'may', '', 2019, 5, null],
    ['2019', '05', '3', 2019, 5, 3],
    ['2019', '5 may', '', 2019, 5, 5],
    ['2019', 'May 5–7', '', 2019, 5, 5],
    ['2019', '5--7 May', '', 2019, 5, 5],
    ['2019', 'Sept./Oct.', '', 2019, 9, null],
    ['2019', 'décembre', '', 2019, 12, null],
    ['2019', 'März', '', 2019, 3, null],
    ['2019', '3rd quarter', '', 2019, null, null],
    ['2019', 'Summer', '', 2019, null, null],
    ['2019', '13', '', 2019, null, null],
    ['2019', '', '7', 2019, null, null],
    ['May 2019', '', '', 2019, 5, null],
    ['forthcoming', 'may', '', null, 5, null],
  ])('%s, %s, %s', (...row) => {
    const [year, month, day, ...expected] = row;
    expect(Object.values(readDateParts(year, month, day))).toEqual(expected);
  });

  test('is in range, whatever is written', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('2019', '99', 'May', '31 dec', '2019-99-99', '1000000'));
    fc.assert(
      fc.property(text, text, text, (...fields) => {
        const { year, month, day } = readDateParts(...fields);
        expect(year ?? 1000).toBeGreaterThanOrEqual(1000);
        expect(year ?? 1000).toBeLessThanOrEqual(2199);
        expect(month ?? 1).toBeLessThanOrEqual(12);
        expect(day ?? 1).toBeLessThanOrEqual(31);
        expect(day === null || month !== null).toBe(true);
      }),
    );
  });
});
