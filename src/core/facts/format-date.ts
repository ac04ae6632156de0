import { dateParts, toUtcDate } from '../model/date.ts';
import type { PublicationDate } from '../model/publication.ts';

/**
 * A date for people in the language given (BCP 47), as far as it is known: `May 21, 2025`, `May 2025`, `2025`; as it is printed where
 * that says more, such as `Spring 2020`; with what is said of a paper that has not appeared: `in press`, `2025 (in press)`.
 */
export function formatDate(date: PublicationDate, language: string): string {
  const known = date.printed ?? formatKnown(date, language);
  if (date.status === undefined) return known === '' ? 'no date' : known;
  return known === '' ? date.status : `${known} (${date.status})`;
}

function formatKnown(date: PublicationDate, language: string): string {
  const day = toUtcDate(date);
  return day === null ? '' : findFormatter(language, dateParts(date).length).format(day);
}

/** `2025/5/21`, `2025/5` or `2025`, the form that Google Scholar requires. */
export function formatHighwireDate(date: PublicationDate): string {
  return dateParts(date).join('/');
}

/** Creating a formatter costs twenty times as much as using it, and a large site formats some ten thousand dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function findFormatter(language: string, known: number): Intl.DateTimeFormat {
  const key = `${language} ${String(known)}`;
  const formatter = formatters.get(key) ?? createFormatter(language, known);
  formatters.set(key, formatter);
  return formatter;
}

function createFormatter(language: string, known: number): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(known > 1 && { month: 'long' }),
    ...(known > 2 && { day: 'numeric' }),
  });
}
