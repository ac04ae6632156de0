import type { APIRoute, GetStaticPaths } from 'astro';
import { listPaperFiles } from '../../../core/model/paper-files.ts';
import { listSeedFiles } from '../../../read-seeds.ts';
import { readAttachment } from '../../../seeds/attachments.ts';
import { publicFolder } from '../../../seeds/public-folder.ts';
import { getSiteContext } from '../../../site-context.ts';
import { loadSite, seedsFolder } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await getSiteContext();
  return catalogue.publications.flatMap(({ id, links }) => {
    const files = new Map(listPaperFiles(links).map(({ name, path }) => [name, path]));
    return [...files].map(([file, path]) => ({ params: { id, file }, props: { path } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  new Response(readAttachment([seedsFolder, publicFolder], props.path, listSeedFiles(seedsFolder, loadSite())));
