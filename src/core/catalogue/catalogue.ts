import { sortNewestFirst } from '../model/order.ts';
import { personId } from '../model/person.ts';
import { topicKey } from '../model/topics.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { SitePerson, TopicSettings } from '../settings/site-schema.ts';
import { shortenAuthors } from './few-authors.ts';
import { groupByTopic, groupByYear, listCategories } from './groups.ts';
import { assignHues } from './hues.ts';
import { listMembers } from './members.ts';
import { listPeople } from './people.ts';
import { createRelatedFinder } from './related.ts';
import { createTimeline } from './timeline.ts';

/** All papers, in every order in which the site shows them. */
export type Catalogue = ReturnType<typeof createCatalogue>;

/** Sorts papers, given in any order, into indexes. */
export function createCatalogue(
  papers: readonly RenderedPublication[],
  settings: { readonly people: readonly SitePerson[] } & TopicSettings,
) {
  const publications = sortNewestFirst(papers);
  const years = groupByYear(publications);
  const categories = listCategories(publications);
  const topics = settings.show?.topics === false ? [] : groupByTopic(publications);
  const topicsByKey = new Map(topics.map((topic) => [topic.key, topic]));
  const people = listPeople(publications, new Map(settings.people.map((person) => [personId(person), person])));
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const hues = assignHues(categories.map(({ key }) => key));
  const findHue = (categoryId: string) => hues.get(categoryId) ?? null;
  const isOurs = (id: string) => (peopleById.get(id)?.role ?? null) !== null;
  const places = new Map(publications.map(({ id }, index) => [id, index]));
  return {
    /** Newest first. */
    publications,
    years,
    /** Categories with pages; none if categories do not distinguish the papers of the site. */
    categories,
    /** Keywords of several papers, the most frequent first. */
    topics,
    /** All authors, by family name. */
    people,
    /** The owner and members; null for a site without members. */
    members: listMembers(settings.people, (id) => peopleById.get(id)),
    timeline: createTimeline(
      years,
      categories.filter(({ key }) => findHue(key) !== null),
    ),
    /** The number of a category's colour, 0 to 7; null once the colours are used up. */
    findHue,
    /** True when a category has pages. */
    hasCategory: (categoryId: string) => hues.has(categoryId),
    /** The topic with a keyword, in any spelling. */
    findTopic: (keyword: string) => topicsByKey.get(topicKey(keyword)),
    findPerson: (id: string) => peopleById.get(id),
    /** True for the owner and members of the site. */
    isOurs,
    /** True for a person who has a page. */
    hasPage: (id: string) => peopleById.get(id)?.hasPage ?? false,
    /** A paper as lists, feeds and search show it: if it has more than 50 authors, only a few are named. */
    brief: (publication: RenderedPublication) => shortenAuthors(publication, isOurs),
    /** The papers just before and after this one. */
    findNeighbours: ({ id }: RenderedPublication) => {
      const place = places.get(id) ?? 0;
      return { newer: publications[place - 1], older: publications[place + 1] };
    },
    /** At most so many papers, the nearest first. */
    findRelated: createRelatedFinder(publications),
  };
}
