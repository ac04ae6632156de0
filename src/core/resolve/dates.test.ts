import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAfter, isImpossible, resolveDate } from './dates.ts';

const written = (year: number | null, month: number | null, day: number | null) => ({ year, month, day });
const captured = '2026-11-23';

describe('a date with a year', () => {
  test.each([
    [2022, 4, 14],
    [2024, 2, 29],
    [2000, 2, 29],
    [2030, 1, 1],
    [2022, 4, null],
    [2022, null, null],
  ])('%s-%s-%s is kept as written', (year, month, day) => {
    expect(resolveDate(written(year, month, day), captured)).toEqual({ year, month, day, yearInferred: false });
  });

  test.each([
    [2022, 2, 29, 2],
    [1900, 2, 29, 2],
    [2022, 4, 31, 4],
    [2022, 4, 0, 4],
    [2022, 1, 32, 1],
    [2022, 0, 1, null],
    [2022, 13, 1, null],
    [2022, null, 3, null],
  ])('%s-%s-%s is impossible, and its possible part is kept', (year, month, day, known) => {
    expect(isImpossible(written(year, month, day))).toBe(true);
    expect(resolveDate(written(year, month, day), captured)).toEqual({
      year,
      month: known,
      day: null,
      yearInferred: false,
    });
  });

  test.each([999, 0])('loses the implausible year %i', (year) => {
    expect(resolveDate(written(year, 1, 1), null)).toEqual({ year: null, month: null, day: null, yearInferred: false });
  });
});

describe('a date without a year', () => {
  test.each([
    [11, 23, captured, 2026],
    [11, 24, captured, 2025],
    [12, 1, captured, 2025],
    [1, 1, captured, 2026],
    [12, 31, '2026-01-01', 2025],
    [1, 1, '2026-01-01', 2026],
    [2, 29, '2026-11-23', 2024],
    [2, 29, '2024-02-29', 2024],
    [2, 29, '2024-02-28', 2020],
    [2, 29, '2104-02-28', 2096],
    [2, 28, '2024-02-28', 2024],
  ])('%i-%i, captured %s, is dated %i', (month, day, capturedOn, year) => {
    expect(resolveDate(written(null, month, day), capturedOn)).toEqual({ year, month, day, yearInferred: true });
  });

  test.each([
    [2, 30],
    [4, 31],
    [13, 1],
    [1, 0],
  ])('%i-%i is impossible in any year', (month, day) => {
    expect(isImpossible(written(null, month, day))).toBe(true);
    expect(resolveDate(written(null, month, day), captured).year).toBe(null);
  });

  test('is resolved to the last such day on or before the capture date', () => {
    const anyDay = fc.date({ min: new Date('1992-01-01'), max: new Date('2399-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, fc.nat(364), (day, daysBefore) => {
        const earlier = new Date(day.getTime() - daysBefore * 86_400_000);
        const [year = 0, month = 0, date = 0] = toDay(earlier).split('-').map(Number);
        expect(resolveDate(written(null, month, date), toDay(day))).toEqual({
          year,
          month,
          day: date,
          yearInferred: true,
        });
      }),
    );
  });
});

test.each([
  [written(2026, 11, 24), true],
  [written(2026, 11, 23), false],
  [written(2026, 12, null), true],
  [written(2026, 11, null), false],
  [written(2027, null, null), true],
  [written(2026, null, null), false],
])('%j is after the capture date: %s', (date, expected) => {
  expect(isAfter({ ...date, year: date.year ?? 0, yearInferred: false }, captured)).toBe(expected);
});

const toDay = (date: Date) => date.toISOString().slice(0, 10);
