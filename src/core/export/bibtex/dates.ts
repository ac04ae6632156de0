import { findYearWords } from '../../facts/format-date.ts';
import { formatIsoDate } from '../../model/date.ts';
import type { Publication, PublicationDate } from '../../model/publication.ts';
import { wrapInBraces, formatText } from './latex-text.ts';

/**
 * The year; or the words in its place (`in press`, `[1907] 1978`). Other printed parts go to the month, or to `date`: pandoc and biber
 * drop a year that is not a number.
 */
export function formatYear({ date, note }: Pick<Publication, 'date' | 'note'>): string | null {
  const { year, printed } = date;
  if (year === null) return formatText(findYearWords({ date, note }));
  const isElsewhere = printed === undefined || toEdtf(printed) !== null || splitPrinted(printed) !== null;
  return formatText(isElsewhere ? String(year) : printed);
}

const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The macro of the month, or the printed words in its place (`Spring`). */
export function formatMonth({ month, printed = '' }: PublicationDate): string | null {
  const words = splitPrinted(printed);
  if (words !== null) return formatText(words);
  return month === null ? null : (monthMacros[month - 1] ?? null);
}

/** What a year and a month lack, for biblatex: the day, the end of a range, a doubt. */
export function formatDay(date: PublicationDate): string | null {
  const { year, day, printed } = date;
  const written = printed !== undefined ? toEdtf(printed) : day === null || year === null ? null : formatIsoDate(date);
  return written === null ? null : wrapInBraces(written);
}

/** A printed date in EDTF: `2019/2020` for `2019–2020` and `2019-20`, `2019/..` for `2019–`, `1890~` for `c. 1890`; null for others. */
function toEdtf(printed: string): string | null {
  const [, start, digits] = /^(\d{4})[-/–](\d\d)$/u.exec(printed) ?? [];
  if (start !== undefined && digits !== undefined) return `${start}/${completeYear(Number(start), Number(digits))}`;
  const [, from, to] = rangePattern.exec(printed) ?? [];
  if (from !== undefined || to !== undefined) return `${from ?? '..'}/${to ?? '..'}`;
  const [, circa, known, doubt] = doubtPattern.exec(printed) ?? [];
  if (known !== undefined) return known + (circa === undefined ? (doubt ?? '') : doubt === undefined ? '~' : '%');
  const decade = /^(\d{3})0s$/.exec(printed)?.[1];
  return decade === undefined ? null : `${decade}X`;
}

const day = String.raw`\d{4}(?:-\d\d){0,2}`;
const rangePattern = new RegExp(`^(${day})?[/–](${day})?$`, 'u');
const doubtPattern = new RegExp(String.raw`^(c\. )?(${day})(\?)?$`, 'u');

/** `2000` for the last digits of `1999/00`. */
const completeYear = (start: number, digits: number) => String(start + ((digits - (start % 100) + 100) % 100));

/** `Spring` of `Spring 2020`. */
function splitPrinted(printed: string): string | null {
  const words = /^(.+?),? \d{4}$/u.exec(printed)?.[1] ?? '';
  return !/\p{L}{3}/u.test(words) || /\d{4}|circa/u.test(words) ? null : words;
}
