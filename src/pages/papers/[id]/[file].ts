import type { APIRoute, GetStaticPaths } from 'astro';
import { listPaperFiles } from '../../../core/model/paper-files.ts';
import { readOwnFile } from '../../../own-files.ts';
import { getSiteContext } from '../../../site-context.ts';
import { seedsFolder } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await getSiteContext();
  return catalogue.publications.flatMap(({ id, links }) =>
    listPaperFiles(links).map(({ name, path }) => ({ params: { id, file: name }, props: { path } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = ({ props }) => new Response(readOwnFile(seedsFolder, props.path));
