import type { APIRoute, GetStaticPaths } from 'astro';
import { createPortrait } from '../portrait.ts';
import { publicFolder } from '../seeds/public-folder.ts';
import { getSiteContext } from '../site-context.ts';

export const getStaticPaths = (async () => {
  const { site } = await getSiteContext();
  const { portrait } = site.profile;
  return portrait === undefined ? [] : [{ params: { picture: 'portrait' }, props: { portrait } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ portrait: string }> = async ({ props }) =>
  new Response(await createPortrait(publicFolder, props.portrait));
