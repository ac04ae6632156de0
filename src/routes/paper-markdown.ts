import type { APIRoute, GetStaticPaths } from 'astro';
import { toPaperMarkdown } from '../core/export/paper-markdown.ts';
import type { RenderedPublication } from '../core/markup/rendered.ts';
import { getSiteContext } from '../site/site-context.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await getSiteContext();
  return catalogue.publications.map((publication) => ({ params: { id: publication.id }, props: { publication } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ publication: RenderedPublication }> = async ({ props }) => {
  const { site, urls } = await getSiteContext();
  return new Response(toPaperMarkdown(props.publication, site.language, urls));
};
