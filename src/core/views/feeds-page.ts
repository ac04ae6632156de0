import { listFeedGroups } from '../feeds/feed-groups.ts';
import { feedNames, mostOfGroup } from '../feeds/feed.ts';
import { nameOwner } from '../settings/owner-name.ts';
import { fillPlaceholders } from '../texts/message.ts';
import { createHead } from './head.ts';
import type { SiteData } from './site-data.ts';

/** The page that explains the feeds. */
export type FeedsPage = ReturnType<typeof createFeedsPage>;

export function createFeedsPage(data: SiteData) {
  const { site, texts, urls, catalogue } = data;
  const [first = 'rss', ...others] = site.show.feeds;
  return {
    head: createHead(data, {
      title: texts.feeds,
      description: fillPlaceholders(texts.feedsOf, { name: nameOwner(site) }),
      path: urls.feeds(),
      section: 'feeds',
    }),
    mostItems: mostOfGroup,
    /** Whether co-authors have feeds, too. */
    hasAuthorFeeds: site.show.authorFeeds?.length !== 0,
    opml: urls.opml(),
    groups: listFeedGroups(catalogue, texts).map(({ title, lists }) => ({
      title,
      feeds: lists.map(({ scope, name }, index) => ({
        name,
        href: urls.feed(scope, first),
        /** The id of its full address on the page. */
        id: `${scope.kind}-${String(index)}`,
        address: urls.absolute(urls.feed(scope, first)),
        others: others.map((format) => ({ name: feedNames[format], href: urls.feed(scope, format) })),
      })),
    })),
  };
}
