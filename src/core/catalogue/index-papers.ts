import { sortNewestFirst } from '../model/order.ts';
import { personId } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { topicKey } from '../model/topics.ts';
import type { SitePerson, TopicSettings } from '../settings/site-schema.ts';
import { shortenAuthors } from './few-authors.ts';
import { groupByTopic } from './groups.ts';
import { listPeople } from './people.ts';

export type PaperIndex<Paper extends Publication> = ReturnType<typeof indexPapers<Paper>>;

/** The part of the catalogue that needs no rendered texts. */
export function indexPapers<Paper extends Publication>(
  papers: readonly Paper[],
  settings: { readonly people: readonly SitePerson[] } & TopicSettings,
) {
  const publications = sortNewestFirst(papers);
  const topics = settings.show?.topics === false ? [] : groupByTopic(publications);
  const topicsByKey = new Map(topics.map((topic) => [topic.key, topic]));
  const people = listPeople(publications, new Map(settings.people.map((person) => [personId(person), person])));
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const isOurs = (id: string) => (peopleById.get(id)?.role ?? null) !== null;
  return {
    /** Newest first. */
    publications,
    /** Keywords of several papers, the most frequent first. */
    topics,
    /** The topic with a keyword, in any spelling. */
    findTopic: (keyword: string) => topicsByKey.get(topicKey(keyword)),
    /** All authors, by family name. */
    people,
    findPerson: (id: string) => peopleById.get(id),
    /** True for the owner and members of the site. */
    isOurs,
    /** A paper as lists, feeds and search show it: if it has more than 50 authors, only a few are named. */
    brief: (publication: Paper) => shortenAuthors(publication, isOurs),
  };
}
