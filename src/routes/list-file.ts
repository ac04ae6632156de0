import type { APIRoute, GetStaticPaths } from 'astro';
import { findListFile, listPublished, type ScopedList } from '../core/catalogue/scopes.ts';
import { toBibtexFile } from '../core/export/bibtex.ts';
import { toCslFile } from '../core/export/csl-json.ts';
import { toRisFile } from '../core/export/ris.ts';
import { getSiteContext } from '../site/site-context.ts';

const serializers = { bib: toBibtexFile, ris: toRisFile, 'csl.json': toCslFile } as const;
const formats = ['bib', 'ris', 'csl.json'] as const;

type Props = ScopedList & { readonly format: (typeof formats)[number] };

export const getStaticPaths = (async () => {
  const { catalogue, formerLists, urls } = await getSiteContext();
  return listPublished(catalogue, formerLists, urls).flatMap(({ folder, list }) => {
    return formats
      .filter((format) => findListFile(list, format, urls) === urls.list(list.scope, format))
      .map((format) => ({ params: { folder: folder || undefined, format }, props: { ...list, format } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { format, publications } }) => {
  const { urls } = await getSiteContext();
  return new Response(serializers[format](publications, urls));
};
