import type { PublicationDate } from './publication.ts';

/** Orders dates from old to new. What is unknown of a date counts as the first month or day. */
export function comparePublicationDates(a: PublicationDate, b: PublicationDate): number {
  return a.year - b.year || (a.month ?? 1) - (b.month ?? 1) || (a.day ?? 1) - (b.day ?? 1);
}

/** What is known of a date: year, month, day. A day without its month is left out. */
export function dateParts({ year, month, day }: PublicationDate): readonly number[] {
  if (month === null) return [year];
  return day === null ? [year, month] : [year, month, day];
}

/** `2025-05-21`, `2025-05` or `2025` (ISO 8601). */
export function formatIsoDate(date: PublicationDate): string {
  return dateParts(date)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Midnight UTC of the date, or of its first day where the month or day is unknown. */
export function toUtcDate({ year, month, day }: PublicationDate): Date {
  return new Date(Date.UTC(year, (month ?? 1) - 1, month === null ? 1 : (day ?? 1)));
}
