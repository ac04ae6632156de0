import type { WrittenDate } from '../model/draft.ts';
import type { PublicationDate } from '../model/publication.ts';

/**
 * The date of a paper, without a month or day that does not exist. A date with a month but no year falls on the latest possible day up
 * to the day of capture (`2026-11-23`); without that day the year is unknown.
 */
export function resolveDate(written: WrittenDate, captured: string | null): PublicationDate {
  const { month, day, printed, status } = written;
  const isInferable = captured !== null && month !== null && status === undefined && isPossible(leapYear, month, day);
  const known = written.year === null || written.year < 1000 ? null : written.year;
  const year = known ?? (isInferable ? inferYear(written, captured) : null);
  const possible = year === null ? { month: null, day: null } : keepPossible(year, month, day);
  return {
    year,
    ...possible,
    yearInferred: known === null && year !== null,
    ...(printed !== undefined && { printed }),
    ...(status !== undefined && { status }),
  };
}

/** True for a date with a month or day that does not exist. */
export function isImpossible({ year, month, day }: WrittenDate): boolean {
  return !isPossible(year ?? leapYear, month, day);
}

function keepPossible(year: number, month: number | null, day: number | null) {
  if (isPossible(year, month, day)) return { month, day };
  return { month: isPossible(year, month, null) ? month : null, day: null };
}

const leapYear = 2000;

/** In years: between 1896 and 1904, and at other centuries without a leap year, 29 February occurs after eight years. */
const longestLeapGap = 8;

/** True if a date is later than the day of capture. */
export function isAfter({ year, month, day }: PublicationDate, captured: string): boolean {
  return year !== null && toNumber(year, month ?? 1, day ?? 1) > toNumber(...splitDay(captured));
}

/** True if a date is later than the end of the year after `today`: a forthcoming paper can have a date in the next year. */
export function isAfterNextYear({ year }: PublicationDate, today: string): boolean {
  return year !== null && year > splitDay(today)[0] + 1;
}

function inferYear({ month, day }: WrittenDate, captured: string): number {
  const [year, capturedMonth, capturedDay] = splitDay(captured);
  const isThisYear = toNumber(0, month ?? 1, day ?? 1) <= toNumber(0, capturedMonth, capturedDay);
  const near = isThisYear ? year : year - 1;
  const candidates = Array.from({ length: longestLeapGap }, (_, gap) => near - gap);
  return candidates.find((candidate) => isPossible(candidate, month, day)) ?? near;
}

function isPossible(year: number, month: number | null, day: number | null): boolean {
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  if (day === null) return true;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function splitDay(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

const toNumber = (year: number, month: number, day: number) => year * 10_000 + month * 100 + day;
