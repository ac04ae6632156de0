import { isInPreparation } from './in-preparation.ts';
import type { PublicationDate } from './publication.ts';

/**
 * Sorts dates from old to new. Unknown months and days count as the first ones. A paper without a year is newer than all others, and
 * one that has not appeared is the newest of its year.
 */
export function comparePublicationDates(a: PublicationDate, b: PublicationDate): number {
  return (
    rankYear(a) - rankYear(b) ||
    Number(a.status !== undefined) - Number(b.status !== undefined) ||
    (a.month ?? 1) - (b.month ?? 1) ||
    (a.day ?? 1) - (b.day ?? 1)
  );
}

const rankYear = (date: PublicationDate) => date.year ?? (isForthcoming(date) ? 10_001 : 10_000);

/** True for a paper without a year that has yet to appear. */
function isForthcoming(date: PublicationDate): boolean {
  return date.year === null && date.status !== undefined && !isInPreparation(date);
}

/** The known parts of a date: year, month, day. A day without a month is left out, and so is a month without a year. */
export function dateParts({ year, month, day }: PublicationDate): readonly number[] {
  if (year === null) return [];
  if (month === null) return [year];
  return day === null ? [year, month] : [year, month, day];
}

/** `2025-05-21`, `2025-05` or `2025` (ISO 8601); empty without a year. */
export function formatIsoDate(date: PublicationDate): string {
  return dateParts(date)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Midnight UTC of the date, with the first day for an unknown month or day; null without a year. */
export function toUtcDate({ year, month, day }: PublicationDate): Date | null {
  return year === null ? null : new Date(Date.UTC(year, (month ?? 1) - 1, month === null ? 1 : (day ?? 1)));
}

/** The year of a paper; without a year, whether it has yet to appear. */
export function findYearHeading(date: PublicationDate) {
  if (date.year !== null) return { key: String(date.year), name: String(date.year) };
  return isForthcoming(date) ? { key: 'forthcoming', name: 'Forthcoming' } : { key: 'undated', name: 'Undated' };
}

/** True for the key of a year, but not for that of papers without one. */
export const isYear = (key: string) => /^\d+$/.test(key);
