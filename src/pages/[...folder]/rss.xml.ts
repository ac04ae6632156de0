import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { listScopes, type ScopedList } from '../../core/catalogue/scopes.ts';
import { createFeed } from '../../core/render/feed.ts';
import { toRssOptions } from '../../core/render/rss.ts';
import { getSiteContext } from '../../site-context.ts';

export const getStaticPaths = (async () => {
  const { catalogue, urls } = await getSiteContext();
  return listScopes(catalogue).map((list) => ({
    params: { folder: urls.folder(list.scope) || undefined },
    props: { ...list },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<ScopedList> = async ({ props: { scope, name, publications } }) => {
  const { site, urls } = await getSiteContext();
  const title = name === null || name === site.title ? site.title : `${name} · ${site.title}`;
  const { description, language } = site;
  return rss(toRssOptions(createFeed({ title, description, language, scope, publications, urls })));
};
