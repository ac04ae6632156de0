import { sortNewestFirst } from '../model/order.ts';
import { personId } from '../model/person.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { SitePerson } from '../settings/site-schema.ts';
import { shortenAuthors } from './few-authors.ts';
import { type CategoryGroup, type Group, groupByYear, listCategories } from './groups.ts';
import { assignHues } from './hues.ts';
import { listMembers, type Members } from './members.ts';
import { listPeople, type Person } from './people.ts';
import { createRelatedFinder, type RelatedPublication } from './related.ts';
import { createTimeline, type Timeline } from './timeline.ts';

/** All papers, in every order in which the site shows them. */
export interface Catalogue {
  /** Newest first. */
  readonly publications: readonly RenderedPublication[];
  readonly years: readonly Group[];
  /** Those that have pages; none when categories say nothing about the site's papers. */
  readonly categories: readonly CategoryGroup[];
  /** All authors, by family name. */
  readonly people: readonly Person[];
  /** Who belongs to those whose site it is; null for a site without members. */
  readonly members: Members | null;
  readonly timeline: Timeline;
  /** Number of the colour of a category, 0 to 7; null where there are no more colours. */
  findHue(categoryId: string): number | null;
  /** True when a category has pages. */
  hasCategory(categoryId: string): boolean;
  readonly findPerson: (id: string) => Person | undefined;
  /** True for those whose site it is. */
  readonly isOurs: (id: string) => boolean;
  /** True for a person who has a page. */
  readonly hasPage: (id: string) => boolean;
  /** A paper as lists, feeds and search have it: of more than 50 authors it names a few. */
  readonly brief: (publication: RenderedPublication) => RenderedPublication;
  /** The papers next to one in time. */
  findNeighbours(publication: RenderedPublication): Neighbours;
  /** At most `count` papers, the nearest first. */
  findRelated(publication: RenderedPublication, count: number): readonly RelatedPublication[];
}

export interface Neighbours {
  readonly newer: RenderedPublication | undefined;
  readonly older: RenderedPublication | undefined;
}

/** Sorts papers, which come in any order, into indexes. */
export function createCatalogue(
  papers: readonly RenderedPublication[],
  settings: { readonly people: readonly SitePerson[] },
): Catalogue {
  const publications = sortNewestFirst(papers);
  const years = groupByYear(publications);
  const categories = listCategories(publications);
  const people = listPeople(publications, new Map(settings.people.map((person) => [personId(person), person])));
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const hues = assignHues(categories.map(({ key }) => key));
  const findHue = (categoryId: string) => hues.get(categoryId) ?? null;
  const isOurs = (id: string) => (peopleById.get(id)?.role ?? null) !== null;
  const places = new Map(publications.map(({ id }, index) => [id, index]));
  return {
    publications,
    years,
    categories,
    people,
    members: listMembers(settings.people, (id) => peopleById.get(id)),
    timeline: createTimeline(
      years,
      categories.filter(({ key }) => findHue(key) !== null),
    ),
    findHue,
    hasCategory: (categoryId) => hues.has(categoryId),
    findPerson: (id) => peopleById.get(id),
    isOurs,
    hasPage: (id) => peopleById.get(id)?.hasPage ?? false,
    brief: (publication) => shortenAuthors(publication, isOurs),
    findNeighbours: ({ id }) => {
      const place = places.get(id) ?? 0;
      return { newer: publications[place - 1], older: publications[place + 1] };
    },
    findRelated: createRelatedFinder(publications),
  };
}
