import type { APIRoute } from 'astro';
import { toPublicationsFile } from '../core/export/publications-json.ts';
import { getSiteContext } from '../site/site-context.ts';

export const GET: APIRoute = async () => {
  const { site, urls, catalogue } = await getSiteContext();
  return new Response(toPublicationsFile(site, catalogue.publications, urls));
};
