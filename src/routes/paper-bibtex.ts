import type { APIRoute, GetStaticPaths } from 'astro';
import { toBibtexFile } from '../core/export/bibtex.ts';
import type { RenderedPublication } from '../core/markup/rendered.ts';
import { getSiteContext } from '../site/site-context.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await getSiteContext();
  return catalogue.publications.map((publication) => ({ params: { id: publication.id }, props: { publication } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ publication: RenderedPublication }> = async ({ props }) => {
  const { urls } = await getSiteContext();
  return new Response(toBibtexFile([props.publication], urls));
};
