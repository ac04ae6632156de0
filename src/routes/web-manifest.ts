import type { APIRoute } from 'astro';
import { pageColours } from '../core/settings/accent.ts';
import { getSiteContext } from '../site/site-context.ts';

export const GET: APIRoute = async () => {
  const { site, urls } = await getSiteContext();
  return Response.json({
    name: site.title,
    short_name: site.title.length > 12 ? 'Papers' : site.title,
    description: site.description,
    lang: site.language,
    start_url: urls.home(),
    scope: urls.home(),
    display: 'browser',
    background_color: pageColours.light,
    theme_color: pageColours.light,
    icons: [
      { src: urls.file('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: urls.file('icon-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  });
};
