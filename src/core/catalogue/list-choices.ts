import { findYearHeading, isYear } from '../model/date.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { Catalogue } from './catalogue.ts';
import { type CategoryGroup, type Group, groupByCategory, groupByYear } from './groups.ts';
import type { PageOf } from './paging.ts';
import type { Person } from './people.ts';

/** What the papers on one page of a list can be narrowed by. */
export interface ListChoices {
  /** Newest first. */
  readonly years: readonly string[];
  readonly categories: readonly CategoryGroup[];
  /** The site's own people among the authors. */
  readonly members: readonly Person[];
  readonly hasCode: boolean;
  readonly hasLinks: boolean;
}

export function listChoices(publications: readonly RenderedPublication[], catalogue: Catalogue): ListChoices {
  const authors = new Set(publications.flatMap((publication) => publication.authors.map(({ person }) => person)));
  return {
    years: groupByYear(publications).flatMap(({ key }) => (isYear(key) ? [key] : [])),
    categories: groupByCategory(publications),
    members: catalogue.people.filter(({ id, role }) => role !== null && authors.has(id)),
    hasCode: publications.some((publication) => listAvailability(publication).includes('code')),
    hasLinks: publications.some((publication) => listAvailability(publication).includes('links')),
  };
}

/** What a paper has that a list can be narrowed to. */
export function listAvailability({ code, links }: RenderedPublication): readonly ('code' | 'links')[] {
  const kinds = Object.keys(links);
  return [
    ...(code || kinds.includes('code') ? (['code'] as const) : []),
    ...(kinds.length > 0 ? (['links'] as const) : []),
  ];
}

/** A year of a list that may have several pages. */
export interface YearPlace {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly firstPage: number;
  readonly lastPage: number;
}

/** On which pages of a list the papers of each year are. */
export function placeYears(
  years: readonly Group[],
  pages: readonly PageOf<RenderedPublication>[],
): readonly YearPlace[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { items, number } of pages) {
    for (const year of new Set(items.map(({ date }) => findYearHeading(date).key))) {
      if (!first.has(year)) first.set(year, number);
      last.set(year, number);
    }
  }
  return years.map(({ key, name, publications }) => ({
    key,
    name,
    count: publications.length,
    firstPage: first.get(key) ?? 1,
    lastPage: last.get(key) ?? 1,
  }));
}
