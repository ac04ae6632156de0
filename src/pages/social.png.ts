import type { APIRoute } from 'astro';
import { countPapers } from '../core/render/phrases.ts';
import { getSiteContext } from '../site-context.ts';
import { createSocialImage } from '../social-image.ts';

export const GET: APIRoute = async () => {
  const { site, catalogue } = await getSiteContext();
  const { title, description } = site;
  const note = countPapers(catalogue.publications.length);
  return new Response(await createSocialImage({ title, description, note }));
};
