import { type DateRange, findDateRange } from '../facts/date-range.ts';
import { dateParts } from '../model/date.ts';
import type { PublicationDate } from '../model/publication.ts';
import { toPlainText } from './citation-text.ts';

/** A date of CSL in numbers, which styles arrange, or in words, which they print as they are. Of a date with both they print both. */
export type CslDate =
  | {
      readonly 'date-parts': readonly [date: readonly number[]] | DateRange;
      readonly season?: number;
    }
  | { readonly literal: string };

/**
 * The date in numbers if all of it can be said in them, or else the printed form, in which programs find no year. `in press` in place of
 * a year is also a date.
 */
export function toCslDate(date: PublicationDate): CslDate | null {
  const { year, printed, status } = date;
  const words = printed ?? (year === null ? status : undefined);
  if (words !== undefined) return toNumbers(date) ?? { literal: toPlainText(words) };
  return year === null ? null : { 'date-parts': [dateParts(date)] };
}

/** A printed range or `Spring 2020` in numbers; null for other printed forms. */
function toNumbers(date: PublicationDate): CslDate | null {
  const { year, printed } = date;
  if (year === null) return null;
  const season = seasons.findIndex((name) => printed === `${name} ${String(year)}`) + 1;
  if (season > 0) return { 'date-parts': [[year]], season };
  const range = findDateRange(date);
  return range && { 'date-parts': range };
}

const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];
