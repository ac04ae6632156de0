import type { WrittenDate } from '../../model/draft.ts';

/** An EDTF date: `2019`, `2019-05-02`, `2019-05~`, `2019-21`, optionally with a time, which is ignored. */
const point =
  /^(\d{3}[\dXu]|\d{2}[Xu]{2})(?:([-/.])(\d{1,2}|[Xu]{2})(?:[-/.](\d{1,2}|[Xu]{2}))?)?([?~%]?)(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?$/u;

/** In the order of their numbers in EDTF, 21 to 24, and in CSL, 1 to 4. */
export const seasons: readonly string[] = ['Spring', 'Summer', 'Autumn', 'Winter'];
/** Seasons and other parts of a year. Source: https://www.loc.gov/standards/datetime/ */
const partsOfYear: ReadonlyMap<number, string> = new Map([
  ...[21, 25, 29].flatMap((first) => seasons.map((name, index) => [first + index, name] as const)),
  ...[1, 2, 3, 4].map((number) => [32 + number, `Q${String(number)}`] as const),
]);

const qualifiers: Readonly<Record<string, (text: string) => string>> = {
  '?': (text) => `${text}?`,
  '~': (text) => `c. ${text}`,
  '%': (text) => `c. ${text}?`,
};

/**
 * Parses an EDTF date or range as in biblatex, `2019/05/02`, or a range of years; null for anything else. A range is printed as written,
 * an open end with a dash: `2019–`.
 */
export function readEdtf(text: string): WrittenDate | null {
  const years = readYears(text);
  if (years) return years;
  const single = point.exec(text);
  if (single) return readPoint(single);
  const parts = /^([^/–]*[^/–-])?(?:\/|\s?(?:–|--)\s?)([^/–-][^/–]*)?$/u.exec(text);
  const [, first = '', last = ''] = parts ?? [];
  const [begin, end] = [first, last].map((side) => (/^(?:\.\.|unknown)$/u.test(side) ? '' : side.trim()));
  const [from, to] = [point.exec(begin ?? ''), point.exec(end ?? '')];
  if (!parts || (!from && begin !== '') || (!to && end !== '')) return null;
  if (!from) return to ? { ...readPoint(to), printed: `–${end ?? ''}` } : null;
  const start = readPoint(from);
  if (!to) return { ...start, printed: `${begin ?? ''}–` };
  // The numbers of seasons would be taken for months.
  const ends = [start, readPoint(to)];
  const hasSeason = ends.some(({ printed, month }) => printed !== undefined && month === null);
  const names = hasSeason ? ends.map(printEnd) : null;
  return { ...start, printed: names ? names.join('–') : text.replace('--', '–') };
}

/** The end of a range beside a season: `December 2018`. */
function printEnd({ printed, year, month, day }: WrittenDate): string {
  if (printed !== undefined || month === null) return printed ?? String(year);
  const name = monthNames.format(new Date(Date.UTC(2000, Math.min(month, 12) - 1)));
  return day === null ? `${name} ${String(year)}` : `${name} ${String(day)}, ${String(year)}`;
}

const monthNames = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/**
 * `2019/2020`, `2019-2020`, `2019–20`, `1999/00`. Two digits after a slash or a hyphen are a month or a season (`2019-21`), unless they
 * are the next year's.
 */
function readYears(text: string): WrittenDate | null {
  const [, first = '', sign = '', last = ''] = /^(1\d{3}|2[01]\d\d) ?(\/|-{1,3}|–|—) ?(\d{4}|\d\d)$/u.exec(text) ?? [];
  const year = Number(first);
  const isNext = (Number(last) > 12 || Number(last) === 0) && Number(last) === (year + 1) % 100;
  if (first === '' || (last.length === 2 && /^[/-]$/.test(sign) && !isNext)) return null;
  return { year, month: null, day: null, printed: first + (sign === '/' ? '/' : '–') + last };
}

function readPoint([text, century = '', sign, month = '', day = '', qualifier = '']: RegExpExecArray): WrittenDate {
  const plain = (text.split('T')[0] ?? '').replace(/[?~%]$/u, '');
  const qualify = qualifiers[qualifier];
  const isDecade = /^\d{3}[Xu]$/u.test(century);
  const year = /^\d{2}[Xu]/u.test(century) ? null : Number(century.replace(/[Xu]/u, '0'));
  if (year === null || year < 1000 || year > 2199) return { year: null, month: null, day: null, printed: text };
  if (isDecade) return { year, month: null, day: null, printed: `${String(year)}s` };
  const part = sign === '-' && day === '' ? partsOfYear.get(Number(month)) : undefined;
  if (part !== undefined) return { year, month: null, day: null, printed: `${part} ${String(year)}` };
  const known = /^\d/.test(month) ? Number(month) || null : null;
  return {
    year,
    month: known,
    day: known === null || !/^\d/.test(day) ? null : Number(day) || null,
    ...(qualify && { printed: qualify(plain) }),
  };
}
