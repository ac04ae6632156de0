import { groupByCategory, groupByYear } from '../catalogue/groups.ts';
import { type PageOf, paginatePapers } from '../catalogue/paging.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { groupThousands } from '../model/counts.ts';
import { findYearHeading, isYear } from '../model/date.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import type { SiteData } from './site-data.ts';

/** What narrows and walks a list. */
export type ListTools = ReturnType<typeof createListTools>;

export function createListTools(
  { items, number, count }: PageOf<RenderedPublication>,
  { site, catalogue, urls }: SiteData,
) {
  const authors = new Set(items.flatMap((publication) => listKnownAuthors(publication).map(({ person }) => person)));
  const has = new Set(items.flatMap(listAvailability));
  const pages = placeYears(catalogue.publications);
  return {
    /** Newest first. */
    years: groupByYear(items).flatMap(({ key }) => (isYear(key) ? [key] : [])),
    categories: groupByCategory(items).map(({ key, name }) => ({ value: key, name })),
    /** The site's own people among the authors. */
    members: catalogue.people
      .filter(({ id }) => authors.has(id) && catalogue.isOurs(id))
      .map(({ id, name }) => ({ value: id, name })),
    /** What a paper with code is called; null where none has any. */
    code: has.has('code') ? site.labels.code : null,
    hasLinks: has.has('links'),
    /** Whether the list goes on on other pages, which the tools do not reach. */
    isPart: count > 1,
    /** The years of the whole list, and where each begins. */
    rail: catalogue.years.map(({ key, name, publications }) => ({
      name,
      href: `${pages.get(key)?.includes(number) ? '' : urls.papers(pages.get(key)?.[0])}#year-${key}`,
      count: groupThousands(publications.length),
    })),
  };
}

/** The numbers of the pages on which the papers of each year are. */
function placeYears(publications: readonly RenderedPublication[]): ReadonlyMap<string, readonly number[]> {
  const pages = new Map<string, number[]>();
  for (const { items, number } of paginatePapers(publications))
    for (const year of new Set(items.map(({ date }) => findYearHeading(date).key)))
      pages.set(year, [...(pages.get(year) ?? []), number]);
  return pages;
}

/** What a paper has that a list can be narrowed to. */
export function listAvailability({ code, links }: RenderedPublication): readonly ('code' | 'links')[] {
  const hasLinks = Object.keys(links).length > 0;
  return [...(code || 'code' in links ? (['code'] as const) : []), ...(hasLinks ? (['links'] as const) : [])];
}
