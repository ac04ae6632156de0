import type { Scope } from '../model/list-address.ts';
import type { Catalogue } from './catalogue.ts';

/** Feeds under a heading. */
export interface FeedGroup {
  readonly title: string;
  readonly lists: readonly { readonly scope: Scope; readonly name: string }[];
}

/** The feeds that a reader may want to choose from: those of all authors would be too many, so that it is those of the site's own people. */
export function listFeedGroups({ people, categories, years }: Catalogue): readonly FeedGroup[] {
  const groups: readonly FeedGroup[] = [
    { title: 'The whole site', lists: [{ scope: { kind: 'site' }, name: 'All papers' }] },
    {
      title: 'People',
      lists: people
        .filter(({ role }) => role !== null)
        .map(({ id, name }) => ({ scope: { kind: 'author', key: id }, name })),
    },
    { title: 'Categories', lists: categories.map(({ key, name }) => ({ scope: { kind: 'category', key }, name })) },
    { title: 'Years', lists: years.map(({ key, name }) => ({ scope: { kind: 'year', key }, name })) },
  ];
  return groups.filter(({ lists }) => lists.length > 0);
}
