import { findNamedMonth } from '../model/month-names.ts';
import type { PublicationDate } from '../model/publication.ts';

/** The known parts (year, month, day) of the first and the last date of a range, in order and equally precise. */
export type DateRange = readonly [from: readonly number[], to: readonly number[]];

/** The ends of a range that is printed in numbers (`2019–2020`, `1999/00`) or words (`July 3–7, 2018`); null for any other date. */
export function findDateRange({ year, month, printed = '' }: PublicationDate): DateRange | null {
  if (year === null) return null;
  const text = completeYears(printed);
  const [, from, to] = /^(\d{4}(?:-\d\d){0,2})[/–](\d{4}(?:-\d\d){0,2})$/u.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return orderEnds(from.split('-').map(Number), to.split('-').map(Number));
  return month === null ? null : findWordedRange(text);
}

/** `1999/2000` for `1999/00`, `2019/2020` for `2019-20`. */
export function completeYears(printed: string): string {
  return printed.replace(/(?<=^|\p{L}\.? )(\d{4})[-/–](\d\d)$/u, (_, from: string, digits: string) => {
    const years = (Number(digits) - (Number(from) % 100) + 100) % 100;
    return `${from}/${String(Number(from) + years)}`;
  });
}

/** `July 3–7, 2018`, `Sept./Oct. 2019`, `30 June–2 July 2019`, `Dec/Jan 1984–1985`. */
function findWordedRange(text: string): DateRange | null {
  const words = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(findNamedMonth);
  const months = words.filter((word) => word !== null);
  const numbers = text.match(/\d+/gu) ?? [];
  const years = numbers.filter((number) => number.length === 4).map(Number);
  const days = numbers.filter((number) => number.length <= 2).map(Number);
  const isRead = months.length === words.length && years.length + days.length === numbers.length;
  const isRange = [1, 2].includes(months.length) && [1, 2].includes(years.length) && [0, 2].includes(days.length);
  if (!isRead || !isRange) return null;
  const [from, to] = [0, -1].map((end) => [years, months, days].flatMap((parts) => parts.at(end) ?? []));
  return from && to ? orderEnds(from, to) : null;
}

function orderEnds(from: readonly number[], to: readonly number[]): DateRange | null {
  const difference = to.map((part, index) => part - (from[index] ?? 0)).find((part) => part !== 0) ?? 0;
  return from.length === to.length && difference > 0 ? [from, to] : null;
}
