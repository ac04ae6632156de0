import type { WrittenDate } from '../model/draft.ts';
import { slugify } from '../model/fold.ts';
import { readFingerprint } from './fingerprints.ts';
import type { Ledger } from './ledger.ts';

/** The recorded year of a paper, by the words of its title, month and day; null if none is recorded. */
export type YearFinder = (words: string, written: WrittenDate) => number | null;

/** Finds years in the marks of a ledger. Contradictory entries with the same title are ignored. */
export function createYearFinder(ledger: Ledger): YearFinder {
  let dates: ReadonlyMap<string, readonly string[]> | undefined;
  return (words, { month, day }) => {
    if (month === null) return null;
    const monthAndDay = [month, day].flatMap((part) => (part === null ? [] : [`-${String(part).padStart(2, '0')}`]));
    const known = (dates ??= listDates(ledger)).get(slugify(words)) ?? [];
    const fitting = known.filter((date) => date.slice(4) === monthAndDay.join(''));
    const [year, another] = new Set(fitting.map((date) => date.slice(0, 4)));
    return year === undefined || another !== undefined ? null : Number(year);
  };
}

/** Dates such as `2025-12-18`, by the titles of their papers. */
function listDates(ledger: Ledger): ReadonlyMap<string, readonly string[]> {
  const dates = new Map<string, string[]>();
  for (const [id, { marks }] of Object.entries(ledger)) {
    const { titles, date } = readFingerprint(id, marks);
    for (const title of date === '' ? [] : titles) dates.set(title, [...(dates.get(title) ?? []), date]);
  }
  return dates;
}
