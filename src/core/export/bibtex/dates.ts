import { findYearWords } from '../../facts/format-date.ts';
import { formatIsoDate } from '../../model/date.ts';
import type { Publication, PublicationDate } from '../../model/publication.ts';
import { wrapInBraces, formatText } from './latex-text.ts';

/** The year as printed, or the words in its place (`in press`); other printed parts go to the month. */
export function formatYear(publication: Pick<Publication, 'date' | 'note'>): string | null {
  const { year, printed } = publication.date;
  const isElsewhere = printed === undefined || rangeOfDates.test(printed) || splitPrinted(printed) !== null;
  if (year === null) return formatText(findYearWords(publication));
  return formatText(isElsewhere ? String(year) : printed);
}

const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The macro of the month, or the printed words in its place (`Spring`). */
export function formatMonth({ month, printed = '' }: PublicationDate): string | null {
  const words = splitPrinted(printed);
  if (words !== null) return formatText(words);
  return month === null ? null : (monthMacros[month - 1] ?? null);
}

/** The day, or a range of dates, in biblatex's form. */
export function formatDay(date: PublicationDate): string | null {
  if (date.printed !== undefined) return rangeOfDates.test(date.printed) ? wrapInBraces(date.printed) : null;
  return date.day === null || date.year === null ? null : wrapInBraces(formatIsoDate(date));
}

/** A range in biblatex's form. */
const rangeOfDates = /^\d{4}(?:-\d\d){0,2}\/\d{4}(?:-\d\d){0,2}$/;

/** `Spring` of `Spring 2020`. */
function splitPrinted(printed: string): string | null {
  const words = /^(.+?),? \d{4}$/u.exec(printed)?.[1] ?? '';
  return !/\p{L}{3}/u.test(words) || /\d{4}|circa/u.test(words) ? null : words;
}
