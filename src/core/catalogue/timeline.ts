import { isYear } from '../model/date.ts';
import type { CategoryGroup, Group } from './groups.ts';

interface TimelineCounts {
  readonly total: number;
  /** Counts in the order of the timeline's categories, followed by one for all other papers. */
  readonly counts: readonly number[];
}

/** The papers of one year, by category. */
export interface TimelineYear extends TimelineCounts {
  readonly year: number;
  /** The number of papers that the owner selected. */
  readonly selected: number;
}

/** In a longer span, years without papers are left out, so that a single wrong date does not draw a thousand of them. */
const mostYears = 120;

/** Papers by year and category, for every year from the first to the last, including years without papers. */
export type Timeline = ReturnType<typeof createTimeline>;

/** Counts papers for a chart that distinguishes these categories. */
export function createTimeline(groups: readonly Group[], categories: readonly CategoryGroup[]) {
  const years = groups.filter(({ key }) => isYear(key));
  const columns = new Map(categories.map(({ key }, index) => [key, index]));
  const first = Number(years.at(-1)?.key ?? 0);
  const last = Number(years[0]?.key ?? -1);
  const byYear = new Map(years.map(({ key, publications }) => [Number(key), publications]));

  const isLong = last - first >= mostYears;
  const shownYears = isLong
    ? [...byYear.keys()].toReversed()
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);

  const countPapers = (publications: Group['publications']): TimelineCounts => {
    const counts = Array.from({ length: categories.length + 1 }, () => 0);
    for (const { category } of publications) {
      const column = columns.get(category?.id ?? '') ?? categories.length;
      counts[column] = (counts[column] ?? 0) + 1;
    }
    return { total: publications.length, counts };
  };
  const rows = shownYears.map((year) => {
    const publications = byYear.get(year) ?? [];
    const selected = publications.filter((publication) => publication.selected).length;
    return { year, ...countPapers(publications), selected };
  });
  const yearless = groups
    .filter(({ key }) => !isYear(key))
    .map(({ key, publications }) => ({ key, ...countPapers(publications) }));
  const hasOthers = categories.length > 0 && [...rows, ...yearless].some(({ counts }) => (counts.at(-1) ?? 0) > 0);
  return {
    /** The categories that have a colour. */
    categories,
    /** True if some papers belong to none of these categories; always false without categories. */
    hasOthers,
    years: rows,
    /** Papers without a year, which have no bar: forthcoming and undated ones. */
    yearless,
  };
}
