import type { RenderedPublication } from '../markup/rendered.ts';
import type { SitePerson, TopicSettings } from '../settings/site-schema.ts';
import { groupByYear, listCategories } from './groups.ts';
import { assignHues } from './hues.ts';
import { indexPapers } from './index-papers.ts';
import { listMembers } from './members.ts';
import { createRelatedFinder } from './related.ts';
import { createTimeline } from './timeline.ts';

/** All papers, in every order in which the site shows them. */
export type Catalogue = ReturnType<typeof createCatalogue>;

/** Sorts papers, given in any order, into indexes. */
export function createCatalogue(
  papers: readonly RenderedPublication[],
  settings: { readonly people: readonly SitePerson[] } & TopicSettings,
) {
  const index = indexPapers(papers, settings);
  const { publications, findPerson } = index;
  const years = groupByYear(publications);
  const categories = listCategories(publications);
  const hues = assignHues(categories.map(({ key }) => key));
  const findHue = (categoryId: string) => hues.get(categoryId) ?? null;
  const places = new Map(publications.map(({ id }, index) => [id, index]));
  return {
    ...index,
    years,
    /** Categories with pages; none if categories do not distinguish the papers of the site. */
    categories,
    /** The owner and members; null for a site without members. */
    members: listMembers(settings.people, findPerson),
    timeline: createTimeline(
      years,
      categories.filter(({ key }) => findHue(key) !== null),
    ),
    /** The number of a category's colour, 0 to 7; null once the colours are used up. */
    findHue,
    /** True when a category has pages. */
    hasCategory: (categoryId: string) => hues.has(categoryId),
    /** True for a person who has a page. */
    hasPage: (id: string) => findPerson(id)?.hasPage ?? false,
    /** The papers just before and after this one. */
    findNeighbours: ({ id }: RenderedPublication) => {
      const place = places.get(id) ?? 0;
      return { newer: publications[place - 1], older: publications[place + 1] };
    },
    /** At most so many papers, the nearest first. */
    findRelated: createRelatedFinder(publications),
  };
}
