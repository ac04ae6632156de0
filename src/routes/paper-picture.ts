import type { APIRoute, GetStaticPaths } from 'astro';
import type { RenderedPublication } from '../core/markup/rendered.ts';
import { createPaperCard, createSiteCard, havePapersPictures } from '../core/views/social-card.ts';
import { getSiteContext } from '../site/site-context.ts';
import { createSocialImage } from '../images/social-image.ts';

export const getStaticPaths = (async () => {
  const { site, catalogue } = await getSiteContext();
  const { publications } = catalogue;
  if (!havePapersPictures(site.show.pictures, publications.length)) return [];
  return publications.map((publication) => ({ params: { id: publication.id }, props: { publication } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ publication: RenderedPublication }> = async ({ props }) => {
  const { site, catalogue } = await getSiteContext();
  const own = await createSocialImage(createPaperCard(props.publication, site));
  return new Response(own ?? (await createSocialImage(createSiteCard(site, catalogue.publications.length))));
};
