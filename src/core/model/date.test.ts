import { describe, expect, test } from 'vitest';
import { comparePublicationDates, dateParts, formatIsoDate, toUtcDate } from './date.ts';
import type { PublicationDate } from './publication.ts';

const date = (year: number, month: number | null = null, day: number | null = null): PublicationDate => {
  return { year, month, day, yearInferred: false };
};

describe('a date known to the day, the month or the year', () => {
  test.each([
    [date(2025, 5, 21), [2025, 5, 21], '2025-05-21', '2025-05-21T00:00:00.000Z'],
    [date(2025, 12), [2025, 12], '2025-12', '2025-12-01T00:00:00.000Z'],
    [date(2025), [2025], '2025', '2025-01-01T00:00:00.000Z'],
    [date(2025, null, 7), [2025], '2025', '2025-01-01T00:00:00.000Z'],
  ])('%j has parts %j, is written %s and begins at %s', (value, parts, iso, utc) => {
    expect(dateParts(value)).toEqual(parts);
    expect(formatIsoDate(value)).toBe(iso);
    expect(toUtcDate(value)?.toISOString()).toBe(utc);
  });

  test('dates are ordered from old to new, with an unknown month or day first', () => {
    const ordered = [date(2024, 12, 31), date(2025), date(2025, 1, 2), date(2025, 5), date(2025, 5, 21), date(2026)];
    expect(ordered.toReversed().toSorted(comparePublicationDates)).toEqual(ordered);
  });
});
