import type { WrittenDate } from '../model/draft.ts';
import type { PublicationDate } from '../model/publication.ts';

/**
 * The date of a paper; null when there is no such day, or no year and no day of capture to count it back from. A date without a year falls on or before the day of capture
 * (`2026-11-23`), as near to it as can be.
 */
export function resolveDate(written: WrittenDate, captured: string | null): PublicationDate | null {
  const { month, day } = written;
  const isInferable = captured !== null && month !== null;
  const year = written.year ?? (isInferable ? inferYear(written, captured) : 0);
  if (year < 1000 || !isPossible(year, month, day)) return null;
  return { year, month, day, yearInferred: written.year === null };
}

/** In years: between 1896 and 1904, and wherever a century has no leap year, there are eight from one 29 February to the next. */
const longestLeapGap = 8;

/** True when a date is later than the day of capture. */
export function isAfter({ year, month, day }: PublicationDate, captured: string): boolean {
  return toNumber(year, month ?? 1, day ?? 1) > toNumber(...splitDay(captured));
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
