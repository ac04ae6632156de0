import type { WrittenDate } from '../../model/draft.ts';
import { monthBeginnings } from './months.data.ts';

/** Nothing is known of it. */
export const unknownDate: WrittenDate = { year: null, month: null, day: null };

const yearPattern = /(?<![\p{L}\d])(?:1[0-9]|20|21)\d\d(?!\d)/u;

/** The year that a text begins with or names first: `2019`, `c. 2019`, `[2019]`, `2019a`, `2019/2020`. Null for `in press`, `20XX`. */
function readYear(text: string): number | null {
  const year = yearPattern.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}

/** The month that a text names first, by name in one of several languages or by number: `5`, `05`, `May 5`, `Sept./Oct.`; else null. */
export function readMonth(text: string): number | null {
  for (const [word] of fold(text).matchAll(/[a-z]{3,}/g)) {
    const index = findMonth(word);
    if (index >= 0) return index + 1;
  }
  return inRange(Number(/^\s*(\d{1,2})(?![\d\p{L}])/u.exec(text)?.[1]), 12);
}

/** The day that stands beside the name of a month: `May 5`, `5~May`, `June 3--7`; null where there is no name or no day. */
function readMonthDay(text: string): number | null {
  const match = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?(?![\d\p{L}])/u.exec(text);
  return match?.[1] === undefined || !/\p{L}{3}/u.test(text) ? null : inRange(Number(match[1]), 31);
}

/**
 * A date in one text: ISO 8601 as biblatex has it (`2019-05-02/2019-05-04`, `2019-05~`, `2019-21`, `/2019`), `2019/05/02`, or
 * words (`5 May 2019`, `May 2019`). Of a range it is the beginning. What is not known of it is null.
 */
export function readDate(text: string): WrittenDate {
  const iso =
    /^\s*(?:\/\s*)?\[?(\d{4})(?:[-/.](\d{1,2}|[uX]{2})(?:[-/.](\d{1,2}|[uX]{2}))?)?(?:(?![\d\p{L}])[~?%]?(?![,\s]*[-–]?\p{L})|(?=T\d))/u.exec(
      text,
    );
  if (!iso) return readWords(text);
  const [, year = '', month = '', day = ''] = iso;
  const isRange = text.includes('/') && !text.includes('-') && Number(month) > 12;
  const known = isRange ? null : inRange(Number(month), 12);
  return { year: readYear(year), month: known, day: known === null ? null : inRange(Number(day), 31) };
}

/** A date from fields of their own. A day without its month says nothing. */
export function readDateParts(year: string, month: string, day: string): WrittenDate {
  const written = readDate(year);
  const read = readMonth(month) ?? written.month;
  const dayRead = inRange(Number(/^\s*\d{1,2}(?!\d)/.exec(day)?.[0]), 31) ?? readMonthDay(month) ?? written.day;
  return { year: written.year, month: read, day: read === null ? null : dayRead };
}

function readWords(text: string): WrittenDate {
  const year = readYear(text);
  const rest = text.replace(yearPattern, ' ');
  const number = /^\s*(\d{1,2})\s*[/.-]\s*$/.exec(rest)?.[1];
  const month = /\p{L}{3}/u.test(rest) ? readMonth(rest.replace(/\d+/g, ' ')) : inRange(Number(number), 12);
  return year === null || month === null ? { year, month: null, day: null } : { year, month, day: readMonthDay(rest) };
}

function findMonth(word: string): number {
  return monthBeginnings.findIndex((names) => names.some((name) => word.startsWith(name)));
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

function inRange(number: number, highest: number): number | null {
  return number >= 1 && number <= highest ? number : null;
}
