import type { APIRoute } from 'astro';
import { listFeedGroups } from '../core/catalogue/feed-groups.ts';
import { toOpml } from '../core/feeds/opml.ts';
import { getSiteContext } from '../site/site-context.ts';

export const GET: APIRoute = async () => {
  const { site, urls, catalogue } = await getSiteContext();
  return new Response(toOpml(site.title, listFeedGroups(catalogue), site.show.feeds[0] ?? 'rss', urls));
};
