import type { GetStaticPathsResult } from 'astro';
import { listPublished, type ScopedList } from '../core/catalogue/scopes.ts';
import { countArchives, createFeed, type Feed } from '../core/feeds/feed.ts';
import type { FeedFormat } from '../core/urls.ts';
import { getSiteContext } from './site-context.ts';

/** A list whose feed, or one of its archives, is to be written. */
export type FeedProps = ScopedList & { readonly archive: number | undefined };

/** Every feed and every archive in a format; none where the owner leaves the format out. */
export async function listFeedPaths(format: FeedFormat): Promise<GetStaticPathsResult> {
  const { site, urls, catalogue, formerLists } = await getSiteContext();
  if (!site.show.feeds.includes(format)) return [];
  return listPublished(catalogue, formerLists, urls).flatMap(({ folder, list }) => {
    const archives = Array.from({ length: countArchives(list.publications.length) }, (_, index) => index + 1);
    return [undefined, ...archives].map((archive) => {
      const below = archive === undefined ? [] : [`archive/${String(archive)}`];
      return {
        params: { folder: [folder, ...below].filter(Boolean).join('/') || undefined },
        props: { ...list, archive },
      };
    });
  });
}

/** The feed of a list, under the name of the site and its own. */
export async function createFeedOf({ scope, name, publications, archive }: FeedProps): Promise<Feed> {
  const { site, urls, catalogue, feedIds } = await getSiteContext();
  const title = name === null || name === site.title ? site.title : `${name} · ${site.title}`;
  const { description, language } = site;
  return createFeed({
    title,
    publisher: site.title,
    description,
    language,
    scope,
    publications,
    urls,
    ids: feedIds,
    archive,
    hasPage: catalogue.hasPage,
  });
}
