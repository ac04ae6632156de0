import type { APIRoute } from 'astro';
import { toLlmsText } from '../core/export/llms-text.ts';
import { getSiteContext } from '../site/site-context.ts';

export const GET: APIRoute = async () => {
  const { site, urls, catalogue } = await getSiteContext();
  return new Response(toLlmsText(site, catalogue.publications.map(catalogue.brief), urls));
};
