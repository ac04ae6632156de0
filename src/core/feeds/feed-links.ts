import type { Site } from '../settings/site-schema.ts';
import { feedNames } from './feed.ts';
import type { FeedFormat, Scope, Urls } from '../urls.ts';

/** The attributes of a link by which feed readers find a feed. */
export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

const types: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** The feeds of the site, and those of the list that a page shows. */
export function listFeedLinks(
  { title, show }: Pick<Site, 'title' | 'show'>,
  urls: Urls,
  list: { readonly scope: Scope; readonly title: string } | null,
): readonly FeedLink[] {
  const lists = [{ scope: { kind: 'site' } as Scope, title }, ...(list ? [list] : [])];
  return lists.flatMap(({ scope, title: name }) =>
    show.feeds.map((format) => ({
      type: types[format],
      title: format === 'rss' ? name : `${name} (${feedNames[format]})`,
      href: urls.feed(scope, format),
    })),
  );
}
