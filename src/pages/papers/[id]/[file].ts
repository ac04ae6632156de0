import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { listPaperFiles } from '../../../core/model/paper-files.ts';
import { findOwnFile } from '../../../own-files.ts';
import { getSiteContext } from '../../../site-context.ts';
import { seedsFolder } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await getSiteContext();
  return catalogue.publications.flatMap(({ id, links }) =>
    listPaperFiles(links).map(({ name, path }) => ({ params: { id, file: name }, props: { path } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(findOwnFile(seedsFolder, props.path) ?? props.path)));
