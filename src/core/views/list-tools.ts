import { groupByCategory, groupByYear } from '../catalogue/groups.ts';
import type { ScopedList } from '../catalogue/scopes.ts';
import { type PageOf, paginatePapers } from '../catalogue/paging.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { findYearHeading, isYear } from '../model/date.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { nameYear } from '../facts/phrases.ts';
import { formatNumber } from '../texts/message.ts';
import type { SiteData } from './site-data.ts';

/** Whether a list is filtered in the browser: all papers from two on, those of a year, a category or a person from 100 on. */
export function hasListTools({ scope, publications }: Pick<ScopedList, 'scope' | 'publications'>): boolean {
  return publications.length >= (scope.kind === 'site' ? 2 : 100);
}

/** The controls that filter a list and move through it. */
export type ListTools = NonNullable<ReturnType<typeof createListTools>>;

/** Creates the tools of a list page, which apply to the whole list; null for one without. `hrefOf` returns the addresses of its pages. */
export function createListTools(
  list: Pick<ScopedList, 'scope' | 'publications'>,
  { number }: Pick<PageOf<unknown>, 'number'>,
  { site, texts, catalogue }: Pick<SiteData, 'site' | 'texts' | 'catalogue'>,
  hrefOf: (page: number) => string,
) {
  if (!hasListTools(list)) return null;
  const { publications } = list;
  const authors = new Set(
    publications.flatMap((publication) => listKnownAuthors(publication).map(({ person }) => person)),
  );
  const has = new Set(publications.flatMap(listAvailability));
  const pages = placeYears(publications);
  const years = groupByYear(publications);
  return {
    /** Newest first. */
    years: years.flatMap(({ key }) => (isYear(key) ? [key] : [])),
    categories: groupByCategory(publications).map(({ key, name }) => ({ value: key, name })),
    /** The site's own people among the authors. */
    members: catalogue.people
      .filter(({ id }) => authors.has(id) && catalogue.isOurs(id))
      .map(({ id, name }) => ({ value: id, name })),
    /** The label of papers with code; null if no paper has code. */
    code: has.has('code') ? (site.labels.code ?? texts.code) : null,
    hasLinks: has.has('links'),
    /** The first page of each year. */
    rail: years.map(({ key, publications: inYear }) => ({
      name: nameYear(key, texts),
      href: `${pages.get(key)?.includes(number) ? '' : hrefOf(pages.get(key)?.[0] ?? 1)}#year-${key}`,
      count: formatNumber(inYear.length, texts.lang),
    })),
  };
}

/** The numbers of the pages that contain the papers of each year. */
function placeYears(publications: readonly RenderedPublication[]): ReadonlyMap<string, readonly number[]> {
  const pages = new Map<string, number[]>();
  for (const { items, number } of paginatePapers(publications))
    for (const year of new Set(items.map(({ date }) => findYearHeading(date).key)))
      pages.set(year, [...(pages.get(year) ?? []), number]);
  return pages;
}

/** The kinds of links by which papers can be filtered. */
export function listAvailability({ code, links }: RenderedPublication): readonly ('code' | 'links')[] {
  const hasLinks = Object.keys(links).length > 0;
  return [...(code || 'code' in links ? (['code'] as const) : []), ...(hasLinks ? (['links'] as const) : [])];
}
