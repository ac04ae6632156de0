import type { Scope } from '../model/list-address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatYearHeading } from '../facts/phrases.ts';
import type { Texts } from '../texts/find-texts.ts';

/** Feeds under a heading. */
export interface FeedGroup {
  readonly title: string;
  readonly lists: readonly { readonly scope: Scope; readonly name: string }[];
}

/** The feeds to choose from. There are too many authors for all of them, so only the site's own people are included. */
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
      lists: years.map(({ key }) => ({ scope: { kind: 'year', key }, name: formatYearHeading(key, texts) })),
    },
  ];
  return groups.filter(({ lists }) => lists.length > 0);
}
