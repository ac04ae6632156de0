import type { PublicationDate } from './publication.ts';

/**
 * Orders dates from old to new. What is unknown of a date counts as the first month or day. A paper without a year counts as newer
 * than all with one, and one that has not appeared as the newest of its year.
 */
export function comparePublicationDates(a: PublicationDate, b: PublicationDate): number {
  return (
    rankYear(a) - rankYear(b) ||
    Number(a.status !== undefined) - Number(b.status !== undefined) ||
    (a.month ?? 1) - (b.month ?? 1) ||
    (a.day ?? 1) - (b.day ?? 1)
  );
}

const rankYear = ({ year, status }: PublicationDate) => year ?? (status === undefined ? 10_000 : 10_001);

/** What is known of a date: year, month, day. A day without its month is left out, and so is a month without its year. */
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

/** Midnight UTC of the date, or of its first day where the month or day is unknown; null without a year. */
export function toUtcDate({ year, month, day }: PublicationDate): Date | null {
  return year === null ? null : new Date(Date.UTC(year, (month ?? 1) - 1, month === null ? 1 : (day ?? 1)));
}

/** What papers of one year are listed under: the last part of the address of the list, and its heading. */
export interface YearHeading {
  readonly key: string;
  readonly name: string;
}

/** The year of a paper; of one without a year, whether it is still to appear. */
export function findYearHeading({ year, status }: PublicationDate): YearHeading {
  if (year !== null) return { key: String(year), name: String(year) };
  return status === undefined ? { key: 'undated', name: 'Undated' } : { key: 'forthcoming', name: 'Forthcoming' };
}

/** True for the key of a list of a year, and not of papers without one. */
export const isYear = (key: string) => /^\d+$/.test(key);
