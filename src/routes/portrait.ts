import type { APIRoute, GetStaticPaths } from 'astro';
import { getSiteContext } from '../site/site-context.ts';

export const getStaticPaths = (async () => {
  const { portrait } = await getSiteContext();
  return portrait === null ? [] : [{ params: { picture: 'portrait' }, props: { portrait } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ portrait: string }> = ({ props }) =>
  new Response(new Uint8Array(Buffer.from(props.portrait, 'base64')));
