import { dateParts, toUtcDate } from '../model/date.ts';
import { isInPreparation } from '../model/in-preparation.ts';
import type { Publication, PublicationDate } from '../model/publication.ts';
import type { Texts } from '../texts/find-texts.ts';
import { formatStatus } from './publication-status.ts';
import { perLanguage } from '../texts/message.ts';

/**
 * A date for people, as precise as it is known: `May 21, 2025`, `May 2025`, `2025`; the printed form if it says more, such as `Spring
 * 2020`; and the status of a paper that has not appeared: `in press`, `2025 (in press)`.
 */
export function formatDate(date: PublicationDate, texts: Texts): string {
  const known = date.printed ?? formatKnown(date, texts.lang);
  if (date.status === undefined) return known === '' ? texts.noDate : known;
  const status = formatStatus(date.status, texts);
  return known === '' ? status : `${known} (${status})`;
}

/** The words in place of an unknown year: `n.d.`, `in press`, unless a note of the paper has them. Null if there are none. */
export function findYearWords(publication: Pick<Publication, 'date' | 'note'>): string | null {
  const { year, printed, status = null } = publication.date;
  if (year !== null) return null;
  return printed ?? (status !== null && findNote(publication)?.includes(status) ? null : status);
}

/** The note of a paper, and that it is in preparation, which says nothing about its year. */
export function findNote({ date, note }: Pick<Publication, 'date' | 'note'>): string | null {
  const { status } = date;
  if (status === undefined || !isInPreparation(date) || note?.includes(status)) return note;
  return note === null ? status : `${note}; ${status}`;
}

function formatKnown(date: PublicationDate, language: string): string {
  const day = toUtcDate(date);
  return day === null ? '' : (formatters[dateParts(date).length - 1]?.(language).format(day) ?? '');
}

/** `2025/5/21`, `2025/5` or `2025`, the form that Google Scholar requires. */
export function formatHighwireDate(date: PublicationDate): string {
  return dateParts(date).join('/');
}

/** By the number of known parts. Calendar and digits match those of years without a day. */
const formatters = ([{}, { month: 'long' }, { month: 'long', day: 'numeric' }] as const).map((parts) =>
  perLanguage(
    (language) =>
      new Intl.DateTimeFormat(language, {
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
        year: 'numeric',
        ...parts,
      }),
  ),
);
