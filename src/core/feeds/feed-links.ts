import type { FeedFormat, Urls } from '../urls.ts';
import type { Scope } from '../model/list-address.ts';
import { feedNames } from './feed.ts';

/** The attributes of a link by which feed readers discover a feed. */
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

/** The feeds of a list. */
export function listFeedLinks(
  formats: readonly FeedFormat[],
  urls: Urls,
  scope: Scope,
  title: string,
): readonly FeedLink[] {
  return formats.map((format) => ({
    type: types[format],
    title: format === 'rss' ? title : `${title} (${feedNames[format]})`,
    href: urls.feed(scope, format),
  }));
}
