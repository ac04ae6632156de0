import { sortNewestFirst } from '../model/order.ts';
import { personId } from '../model/person.ts';
import { topicKey } from '../model/topics.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { SitePerson, TopicSettings } from '../settings/site-schema.ts';
import { shortenAuthors } from './few-authors.ts';
import { type CategoryGroup, type Group, groupByTopic, groupByYear, listCategories } from './groups.ts';
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
  /** Categories with pages; none if categories do not distinguish the papers of the site. */
  readonly categories: readonly CategoryGroup[];
  /** Keywords of several papers, the most frequent first. */
  readonly topics: readonly Group[];
  /** All authors, by family name. */
  readonly people: readonly Person[];
  /** The owner and members; null for a site without members. */
  readonly members: Members | null;
  readonly timeline: Timeline;
  /** The number of a category's colour, 0 to 7; null once the colours are used up. */
  findHue(categoryId: string): number | null;
  /** True when a category has pages. */
  hasCategory(categoryId: string): boolean;
  /** The topic with a keyword, in any spelling. */
  findTopic(keyword: string): Group | undefined;
  readonly findPerson: (id: string) => Person | undefined;
  /** True for the owner and members of the site. */
  readonly isOurs: (id: string) => boolean;
  /** True for a person who has a page. */
  readonly hasPage: (id: string) => boolean;
  /** A paper as lists, feeds and search show it: if it has more than 50 authors, only a few are named. */
  readonly brief: (publication: RenderedPublication) => RenderedPublication;
  /** The papers just before and after this one. */
  findNeighbours(publication: RenderedPublication): Neighbours;
  /** At most `count` papers, the nearest first. */
  findRelated(publication: RenderedPublication, count: number): readonly RelatedPublication[];
}

export interface Neighbours {
  readonly newer: RenderedPublication | undefined;
  readonly older: RenderedPublication | undefined;
}

/** Sorts papers, given in any order, into indexes. */
export function createCatalogue(
  papers: readonly RenderedPublication[],
  settings: { readonly people: readonly SitePerson[] } & TopicSettings,
): Catalogue {
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
    publications,
    years,
    categories,
    topics,
    people,
    members: listMembers(settings.people, (id) => peopleById.get(id)),
    timeline: createTimeline(
      years,
      categories.filter(({ key }) => findHue(key) !== null),
    ),
    findHue,
    hasCategory: (categoryId) => hues.has(categoryId),
    findTopic: (keyword) => topicsByKey.get(topicKey(keyword)),
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
