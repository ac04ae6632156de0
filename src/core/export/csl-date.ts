import { dateParts, formatIsoDate } from '../model/date.ts';
import { findNamedMonth } from '../model/month-names.ts';
import type { PublicationDate } from '../model/publication.ts';
import { toPlainText } from './citation-text.ts';

/** A date of CSL in numbers, which styles arrange, or in words, which they print as they are. Of a date with both they print both. */
export type CslDate =
  | {
      readonly 'date-parts': readonly [from: readonly number[], to?: readonly number[]];
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

/** `2019/2020`, `2019–2020`, `Spring 2020` and `July 3–7, 2018` in numbers; null for other printed forms. */
function toNumbers(date: PublicationDate): CslDate | null {
  const { year, printed = '' } = date;
  if (year === null) return null;
  const [, from, to] = /^([\d-]+)[/–](\d{4}(?:-\d\d){0,2})$/u.exec(printed) ?? [];
  if (to !== undefined && from === formatIsoDate(date)) return toRange(dateParts(date), to.split('-').map(Number));
  const season = seasons.findIndex((name) => printed === `${name} ${String(year)}`) + 1;
  return season === 0 ? findWordedRange(date) : { 'date-parts': [[year]], season };
}

const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** A range in words (`July 3–7, 2018`, `Sept./Oct. 2019`, `30 June–2 July 2019`) in numbers; null for any other date. */
function findWordedRange({ year, month, printed = '' }: PublicationDate): CslDate | null {
  if (year === null || month === null) return null;
  const words = (printed.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(findNamedMonth);
  const months = words.filter((word) => word !== null);
  const numbers = printed.match(/\d+/gu) ?? [];
  const years = numbers.filter((number) => number.length === 4).map(Number);
  const days = numbers.filter((number) => number.length <= 2).map(Number);
  const isRead = months.length === words.length && years.length + days.length === numbers.length;
  const isRange = [1, 2].includes(months.length) && [1, 2].includes(years.length) && [0, 2].includes(days.length);
  if (!isRead || !isRange) return null;
  const [from, to] = [0, -1].map((end) => [years, months, days].flatMap((parts) => parts.at(end) ?? []));
  return from && to ? toRange(from, to) : null;
}

/** A range whose ends are in order and equally precise, as processors require it; null for any other. */
function toRange(from: readonly number[], to: readonly number[]): CslDate | null {
  const difference = to.map((part, index) => part - (from[index] ?? 0)).find((part) => part !== 0) ?? 0;
  return from.length === to.length && difference > 0 ? { 'date-parts': [from, to] } : null;
}
