import type { APIRoute, GetStaticPaths } from 'astro';
import { toJsonFeed } from '../core/feeds/json-feed.ts';
import { createFeedOf, type FeedProps, listFeedPaths } from '../site/feed-paths.ts';

export const getStaticPaths = (() => listFeedPaths('json')) satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = async ({ props }) => new Response(toJsonFeed(await createFeedOf(props)));
