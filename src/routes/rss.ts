import type { APIRoute, GetStaticPaths } from 'astro';
import { toRss } from '../core/feeds/rss.ts';
import { createFeedOf, type FeedProps, listFeedPaths } from '../site/feed-paths.ts';
import { getSiteContext } from '../site/site-context.ts';

export const getStaticPaths = (() => listFeedPaths('rss')) satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = async ({ props }) => {
  const { urls } = await getSiteContext();
  return new Response(await toRss(await createFeedOf(props), urls.file('feed.css')));
};
