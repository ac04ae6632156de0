import type { APIRoute } from 'astro';
import { createSiteCard } from '../core/views/social-card.ts';
import { getSiteContext } from '../site/site-context.ts';
import { createSocialImage } from '../images/social-image.ts';

export const GET: APIRoute = async () => {
  const { site, catalogue } = await getSiteContext();
  const card = createSiteCard(site, catalogue.publications.length);
  return new Response(
    (await createSocialImage(card)) ?? (await createSocialImage({ ...card, title: '', description: '' })),
  );
};
