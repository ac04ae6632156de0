import { createUrls } from '../core/urls.ts';
import type { SeedsCache } from '../seeds/seeds-cache.ts';

/**
 * Selects the pages, by full address, that search engines should find: neither those that only say where a paper went, nor embedded lists.
 * Pages have no `lastmod`: the ledger records when a paper was first seen, but nothing records when its page last changed.
 */
export function createSitemapFilter(seeds: SeedsCache, own: ReadonlySet<string>): (page: string) => boolean {
  const site = seeds.site();
  const urls = createUrls(site);
  const embedded = urls.absolute(urls.embedded({ kind: 'site' }));
  let former: ReadonlySet<string> | undefined;
  return (page) => {
    if (site.show.embed && page.startsWith(embedded)) return false;
    former ??= listFormerPages(seeds, own);
    // Further pages of a former list redirect like its first page.
    return !former.has(page) && !former.has(page.replace(/page\/\d+\/$/u, ''));
  };
}

/** A page of the owner, in `own`, replaces the page at a former address. */
function listFormerPages(seeds: SeedsCache, own: ReadonlySet<string>): ReadonlySet<string> {
  const urls = createUrls(seeds.site());
  const { formerPapers, formerLists, redirects } = seeds.read();
  const former = [...redirects.map(({ from }) => from), ...formerLists.map(({ address }) => address)]
    .filter((path) => !own.has(`/${path}`))
    .map((path) => urls.file(`${path}/`));
  return new Set([...formerPapers.map(({ id }) => urls.paper(id)), ...former].map((path) => urls.absolute(path)));
}
