import type { APIRoute } from 'astro';
import { getSiteContext } from '../site/site-context.ts';

export const GET: APIRoute = async () => {
  const { urls } = await getSiteContext();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.file('sitemap-index.xml'))}\n`);
};
