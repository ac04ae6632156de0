import type { WrittenDate } from '../../model/draft.ts';
import { readEdtf } from './edtf.ts';
import { findNamedMonth, findRomanMonth } from '../../model/month-names.ts';
import { findStatus, isUndated } from './publication-status.ts';

/** An unknown date. */
export const unknownDate: WrittenDate = { year: null, month: null, day: null };

/** In UTF-16 units. */
const longestDate = 300;
const yearPattern = /(?<![\p{L}\d])(?:1[0-9]|20|21)\d\d(?!\d)/u;
/** A year with the letter that distinguishes papers of one author and year. */
const letteredYear = new RegExp(`${yearPattern.source}(?:[a-rt-z](?!\\p{L}))?`, 'u');

/**
 * Parses a date: EDTF as in biblatex (`2019-05-02/2019-05-04`, `2019-05~`, `2019-21`), the form of RIS (`2015/october`,
 * `2013/May/31/print`), numbers (`31.05.2019`, `2019年5月`) or words (`5 May 2019`, `Spring 2020`, `in press`). The numbers of a range
 * are those of its start. Unknown parts are null; month and day are not validated.
 */
export function readDate(written: string): WrittenDate {
  const text = separateYear(written.slice(0, longestDate).replace(clockTime, ' ').replaceAll(/\s+/gu, ' ').trim());
  const status = findStatus(text);
  const dated = status === null ? text : text.replace(status, ' ').trim();
  const date = readDated(dated);
  return status === null ? date : { ...omitPrinted(date, dated), status };
}

/** As programs write it: `Fri May 03 00:00:00 CEST 2019`. */
const clockTime = /(?<= )\d\d:\d\d(?::\d\d)?(?: (?:[A-Z]{3,5}|[+-]\d{4}))?(?= |$)/u;

/** `Nov/Dec 2020` for `Nov/Dec2020`. */
const separateYear = (text: string) => text.replace(/(?<=\p{L}{3})(?=\d{4}$)/u, ' ');

/** Parses a date in separate fields. A day without a month is ignored. */
export function readDateParts(year: string, month: string, day: string): WrittenDate {
  const status = findStatus(month.slice(0, longestDate));
  if (status !== null) return { ...readDateParts(year, month.replace(status, ''), day), status };
  const holdsYear = /\p{L}{3}/u.test(month) && yearPattern.test(month.slice(0, longestDate));
  const whole = readEdtf(month.trim());
  if (whole?.month && [String(whole.year), ''].includes(year.trim())) return whole;
  if (year.trim() === '' && holdsYear) return readDate(month);
  const written = readDate(year);
  const ownMonth = month.slice(0, longestDate);
  const [, from, to] = /^\s*(\d{1,2})\s*(?:-{1,3}|–|\/)\s*(\d{1,2})\s*$/u.exec(ownMonth) ?? [];
  // `3-5` are months, since days have a field of their own.
  if (
    from !== undefined &&
    to !== undefined &&
    Number(from) < Number(to) &&
    Number(to) <= 12 &&
    /^\d{4}$/.test(year.trim())
  )
    return readDate([from, to].map((number) => `${year.trim()}-${number.padStart(2, '0')}`).join('/'));
  const named = readMonth(holdsYear ? ownMonth.replace(letteredYear, ' ') : ownMonth);
  const ownDay = Number(/^\s*(\d{1,2})(?!\d)/.exec(day)?.[1] ?? 0) || null;
  const found = named.month ?? written.month;
  const together = [month.trim().replace(/(?<=\d)$/, ','), written.printed ?? written.year].join(' ');
  const printed = holdsYear ? month : together;
  return {
    ...written,
    month: found,
    day: found === null ? null : (ownDay ?? named.day ?? written.day),
    ...(named.saysMore && written.year !== null && { printed: tidyPrinted(printed) }),
  };
}

/** With a status, only a year in words counts as printed: `to appear, c. 2020`. */
function omitPrinted({ printed, ...date }: WrittenDate, dated: string): WrittenDate {
  return printed === undefined || !/\d/.test(dated) || /\p{L}{4}/u.test(dated) ? date : { ...date, printed };
}

function readDated(text: string): WrittenDate {
  if (isUndated(text)) return { ...unknownDate, printed: text };
  // Libraries mark a copyright year this way.
  const plain = text.replace(/^(?:c|©|cop\.) ?(?=\d{4})/iu, '');
  return readEdtf(plain) ?? readTagged(plain) ?? readNumbers(plain) ?? readWords(plain);
}

/** RIS's `YYYY/MM/DD/other`, with the month in words or text after the day. */
function readTagged(text: string): WrittenDate | null {
  const match = /^(\d{4})\/([^/]*)(?:\/([^/]*)(?:\/(.*))?)?$/u.exec(text);
  const [, year = '', month = '', day = '', other = ''] = match ?? [];
  if (!match || /^\d{3,}/.test(month)) return null;
  const parts = readDateParts(year, month, day);
  if (other === '' || ignoredMedium.test(other)) return parts;
  const status = findStatus(other);
  if (status !== null) return { ...parts, status };
  // `2026/05//May 2026` contains the same date twice.
  const again = readMonth(other.replace(letteredYear, ' '));
  if (/\p{L}{3}/u.test(other) && !again.saysMore && again.month === parts.month) return parts;
  const words = separateYear(other);
  return { ...parts, printed: tidyPrinted(yearPattern.test(words) ? words : `${words} ${year}`) };
}

const ignoredMedium = /^\W*(?:e?print|(?:print-)?electronic|e-?pub|online|ecollection|collection|pub)\W*$/i;

/** `20190531`, `31.05.2019`, `5/31/2019`, `05/2019` and `2019年5月31日`. In `05/06/2019` it is unknown which number is the month. */
function readNumbers(text: string): WrittenDate | null {
  const [, basicYear, basicMonth, basicDay] = /^([12]\d{3})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/u.exec(text) ?? [];
  if (basicYear !== undefined) return toNumbers(basicYear, basicMonth, basicDay);
  const eastern = /^(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?)?/u.exec(text);
  if (eastern) return toNumbers(eastern[1], eastern[2], eastern[3]);
  const [, era = '', yearOfEra = ''] = /^(明治|大正|昭和|平成|令和|民[國国])\s?(\d{1,3}|元)\s?年?$/u.exec(text) ?? [];
  const before = yearsBefore.get(era.charAt(0));
  if (before !== undefined) return { ...toNumbers(String(before + (Number(yearOfEra) || 1))), printed: text };
  const whole = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})\.?$/.exec(text);
  if (!whole) {
    const [, month, year] = /^(\d{1,2})\s?[./-]\s?(\d{4})\.?$/.exec(text) ?? [];
    return year === undefined ? null : toNumbers(year, month);
  }
  const [, first = '', sign, second = '', year] = whole;
  if (sign === '.' || Number(first) > 12 || first === second) return toNumbers(year, second, first);
  return Number(second) > 12 ? toNumbers(year, first, second) : { ...toNumbers(year), printed: text };
}

/** The year before the first one of an era of Japan or Taiwan, by the first character of its name. */
const yearsBefore: ReadonlyMap<string, number> = new Map([
  ['明', 1867],
  ['大', 1911],
  ['昭', 1925],
  ['平', 1988],
  ['令', 2018],
  ['民', 1911],
]);

function toNumbers(year: string | undefined, month?: string, day?: string): WrittenDate {
  const known = Number(month ?? 0) || null;
  return { year: Number(year), month: known, day: known === null ? null : Number(day ?? 0) || null };
}

function readWords(text: string): WrittenDate {
  const year = yearPattern.exec(text)?.[0];
  const rest = text.replace(letteredYear, ' ');
  if (year !== undefined && yearPattern.test(rest) && !/\p{L}/u.test(rest)) {
    // `[1893] 1984`: the first edition is in brackets.
    const own = yearPattern.exec(text.replaceAll(/\[[^[\]]*\]|\([^()]*\)/gu, ' '))?.[0] ?? year;
    return { year: Number(own), month: null, day: null, printed: tidyPrinted(text) };
  }
  const { month, day, saysMore } = readMonth(rest);
  if (year === undefined) {
    const isLiteral = month === null && /[\p{L}\d]/u.test(text);
    return { year: null, month, day: null, ...(isLiteral && { printed: tidyPrinted(text) }) };
  }
  const isInferred = /^\[.*\]$/u.test(text);
  return {
    year: Number(year),
    month,
    day: month === null ? null : day,
    ...((saysMore || isInferred) && { printed: tidyPrinted(text) }),
  };
}

/**
 * The first month in a text without its year, by name in one of many languages, in Roman numerals (`VII`) or by number, and the day
 * next to the name. `saysMore` is true if a text contains more than one day or month: `Sept./Oct.`, `3–7 May`, `Spring`.
 */
function readMonth(text: string) {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const [, dayOfMonth, numberOfMonth] = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s*$/u.exec(text) ?? [];
  if (dayOfMonth !== undefined) return { month: Number(numberOfMonth), day: Number(dayOfMonth), saysMore: false };
  if (words.length === 0) {
    const [number, ...others] = text.match(/\d+/g) ?? [];
    // Longer numbers are neither months nor days, but for example pages in the wrong field.
    const isShort = (number?.length ?? 0) <= 2;
    return { month: Number(number ?? 0) || null, day: null, saysMore: isShort && others.length > 0 };
  }
  const isAlone = words.length === 1;
  const months = words.map(
    (word) => findNamedMonth(word) ?? (isAlone || /^[IVX]+$/.test(word) ? findRomanMonth(word) : null),
  );
  const [month = null, ...others] = new Set(months.filter((found) => found !== null));
  const days = (text.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? []).map(Number);
  const rest = words.filter((word, index) => months[index] === null && !fillers.test(word));
  return {
    month,
    day: month === null ? null : (days[0] ?? null),
    saysMore: others.length > 0 || rest.length > 0 || (days.length > 1 && !/\d:\d/.test(text)),
  };
}

/** Words in dates without information: ordinals, articles, English weekdays, `year`. */
const fillers =
  /^(?:st|nd|rd|th|er|ª|º|of|the|de|del|di|da|do|dos|den|der|des|d|l|le|la|a|e|y|in|im|on|and|und|et|en|em|t|z|utc|gmt|г|года|р|року|r|roku|rok|years?|a[nñ]o|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/iu;

/** A date for display: ranges with en dashes, the year after months, seasons and days (`2023, December 10–16`, `2019 Jul-Aug`). */
function tidyPrinted(text: string): string {
  return text
    .replace(/^(\d{4})(,?) ?(?=.*\p{L}{3})((?:(?!\d{3}).)+)$/u, (whole, year: string, comma: string, rest: string) => {
      const [word = ''] = /\p{L}+/u.exec(rest) ?? [];
      const isPart =
        comma !== '' || findNamedMonth(word) !== null || /^(?:spring|summer|autumn|fall|winter)$/iu.test(word);
      return isPart ? [/\d$/u.test(rest) ? `${rest},` : rest, year].join(' ') : whole;
    })
    .replace(/^(\d{4}) (\p{L}{3,9}) ?[-–] ?(\d{4}) (\p{L}{3,9})$/u, '$2 $1–$4 $3')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<=\p{L} \d{1,2}) - (?=\p{L}{3,9} \d)/gu, '–')
    .replaceAll(/ ?-{2,3} ?|(?<=\p{L}{3} \d{4}) ?- ?(?=\p{L}{3})/gu, '–')
    .replaceAll(/(?<![\d-])(\d{1,2})-(?=\d{1,2}(?![\d-]))/gu, '$1–')
    .trim();
}
