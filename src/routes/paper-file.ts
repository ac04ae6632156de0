import type { APIRoute, GetStaticPaths } from 'astro';
import { listPaperFiles } from '../core/model/paper-files.ts';
import { readAttachment } from '../seeds/attachments.ts';
import { getSiteContext } from '../site/site-context.ts';

export const getStaticPaths = (async () => {
  const { catalogue, paperFiles } = await getSiteContext();
  return catalogue.publications.flatMap(({ id, links }) => {
    const files = new Map(listPaperFiles(links).map(({ name, path }) => [name, path]));
    return [...files].map(([file, path]) => ({ params: { id, file }, props: { place: paperFiles[path] ?? path } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: string }> = ({ props }) => new Response(readAttachment(props.place));
