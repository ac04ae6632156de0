import type { Scope } from '../model/list-address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { nameYear } from '../facts/phrases.ts';
import type { Texts } from '../texts/find-texts.ts';

/** Feeds under a heading. */
export interface FeedGroup {
  readonly title: string;
  readonly lists: readonly { readonly scope: Scope; readonly name: string }[];
}

/** The feeds that a reader may want to choose from: those of all authors would be too many, so that it is those of the site's own people. */
export function listFeedGroups({ people, categories, years }: Catalogue, texts: Texts): readonly FeedGroup[] {
  const groups: readonly FeedGroup[] = [
    { title: texts.wholeSite, lists: [{ scope: { kind: 'site' }, name: texts.allPapers }] },
    {
      title: texts.people,
      lists: people
        .filter(({ role }) => role !== null)
        .map(({ id, name }) => ({ scope: { kind: 'author', key: id }, name })),
    },
    {
      title: texts.categories,
      lists: categories.map(({ key, name }) => ({ scope: { kind: 'category', key }, name })),
    },
    {
      title: texts.years,
      lists: years.map(({ key }) => ({ scope: { kind: 'year', key }, name: nameYear(key, texts) })),
    },
  ];
  return groups.filter(({ lists }) => lists.length > 0);
}
