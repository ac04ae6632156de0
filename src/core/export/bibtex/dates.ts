import { completeYears } from '../../facts/date-range.ts';
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
  if (printed === undefined || toEdtf(printed) !== null) return formatText(String(year));
  return formatText(splitPrinted(printed)?.year ?? printed);
}

const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The macro of the month, or the printed words in its place (`Spring`). */
export function formatMonth({ month, printed = '' }: PublicationDate): string | null {
  const words = splitPrinted(printed)?.words;
  if (words !== undefined) return formatText(words);
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
  const [, from, to] = rangePattern.exec(completeYears(printed)) ?? [];
  if (from !== undefined || to !== undefined) return `${from ?? '..'}/${to ?? '..'}`;
  const [, circa, known, doubt] = doubtPattern.exec(printed) ?? [];
  if (known !== undefined) return known + (circa === undefined ? (doubt ?? '') : doubt === undefined ? '~' : '%');
  const decade = /^(\d{3})0s$/.exec(printed)?.[1];
  return decade === undefined ? null : `${decade}X`;
}

const day = String.raw`\d{4}(?:-\d\d){0,2}`;
const rangePattern = new RegExp(`^(${day})?[/–](${day})?$`, 'u');
const doubtPattern = new RegExp(String.raw`^(c\. )?(${day})(\?)?$`, 'u');

/** The words and the year of `Spring 2020`, or the years of `Winter 2019/2020`, in a form that pandoc reads. */
function splitPrinted(printed: string): { readonly words: string; readonly year: string } | null {
  const [, words = '', year = ''] = /^(.+?),? (\d{4}(?:\/\d{4})?)$/u.exec(printed) ?? [];
  return !/\p{L}{3}/u.test(words) || /\d{4}|circa/u.test(words) ? null : { words, year };
}
