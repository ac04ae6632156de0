import { groupByCategory, groupByYear } from '../catalogue/groups.ts';
import { type PageOf, paginatePapers } from '../catalogue/paging.ts';
import type { ScopedList } from '../catalogue/scopes.ts';
import { createTimeline } from '../catalogue/timeline.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { findYearHeading } from '../model/date.ts';
import { type Chart, createChart } from './chart.ts';
import type { SiteData } from './site-data.ts';

/**
 * The chart above a list, on one of its pages: a year leads to its place in the list. Null for papers of a single year. `hrefOf` returns
 * the addresses of the pages.
 */
export function createListChart(
  { scope, publications }: Pick<ScopedList, 'scope' | 'publications'>,
  { number }: Pick<PageOf<unknown>, 'number'>,
  data: SiteData,
  hrefOf: (page: number) => string,
): Chart | null {
  const { catalogue } = data;
  const timeline =
    scope.kind === 'site'
      ? catalogue.timeline
      : createTimeline(
          groupByYear(publications),
          groupByCategory(publications).filter(({ key }) => catalogue.findHue(key) !== null),
        );
  if (timeline.years.length < 2) return null;
  const pages = placeYears(publications);
  return createChart(timeline, data, {
    hrefOf: (year) => `${pages.get(year)?.includes(number) ? '' : hrefOf(pages.get(year)?.[0] ?? 1)}#year-${year}`,
    ...(scope.kind === 'site' && { table: 'years' }),
  });
}

/** The numbers of the pages that contain the papers of each year. */
function placeYears(publications: readonly RenderedPublication[]): ReadonlyMap<string, readonly number[]> {
  const pages = new Map<string, number[]>();
  for (const { items, number } of paginatePapers(publications))
    for (const year of new Set(items.map(({ date }) => findYearHeading(date).key)))
      pages.set(year, [...(pages.get(year) ?? []), number]);
  return pages;
}
