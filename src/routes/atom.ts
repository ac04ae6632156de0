import type { APIRoute, GetStaticPaths } from 'astro';
import { toAtom } from '../core/feeds/atom.ts';
import { createFeedOf, type FeedProps, listFeedPaths } from '../site/feed-paths.ts';
import { getSiteContext } from '../site/site-context.ts';

export const getStaticPaths = (() => listFeedPaths('atom')) satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = async ({ props }) => {
  const { urls } = await getSiteContext();
  return new Response(toAtom(await createFeedOf(props), urls.file('feed.css')));
};
