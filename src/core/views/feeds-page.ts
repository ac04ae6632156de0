import { listFeedGroups } from '../catalogue/feed-groups.ts';
import { feedNames, mostItems } from '../feeds/feed.ts';
import type { Link } from './frame.ts';
import { createHead, type PageHead } from './head.ts';
import type { SiteData } from './site-data.ts';

/** The page that explains the feeds. */
export interface FeedsPage {
  readonly head: PageHead;
  /** How many papers a feed has at most. */
  readonly mostItems: number;
  /** All feeds as a file. */
  readonly opml: string;
  readonly groups: readonly { readonly title: string; readonly feeds: readonly ShownFeed[] }[];
}

interface ShownFeed extends Link {
  /** Of its full address on the page. */
  readonly id: string;
  readonly address: string;
  /** The same in other formats. */
  readonly others: readonly Link[];
}

export function createFeedsPage(data: SiteData): FeedsPage {
  const { site, urls, catalogue } = data;
  const [first = 'rss', ...others] = site.show.feeds;
  return {
    head: createHead(data, {
      title: 'Feeds',
      description: `Feeds that announce new papers by ${site.title}.`,
      path: urls.feeds(),
      section: 'feeds',
    }),
    mostItems,
    opml: urls.opml(),
    groups: listFeedGroups(catalogue).map(({ title, lists }) => ({
      title,
      feeds: lists.map(({ scope, name }, index) => ({
        name,
        href: urls.feed(scope, first),
        id: `${scope.kind}-${String(index)}`,
        address: urls.absolute(urls.feed(scope, first)),
        others: others.map((format) => ({ name: feedNames[format], href: urls.feed(scope, format) })),
      })),
    })),
  };
}
