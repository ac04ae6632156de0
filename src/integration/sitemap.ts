import { createUrls } from '../core/urls.ts';
import type { SeedsReader } from '../seeds/seeds-reader.ts';

/**
 * Tells which pages, by their full addresses, a search engine shall find: not those that only say where a paper went. Pages have no `lastmod`:
 * the ledger knows when a paper was first seen, and nothing knows when its page last changed.
 */
export function createSitemapFilter(seeds: SeedsReader): (page: string) => boolean {
  let retired: ReadonlySet<string> | undefined;
  return (page) => {
    retired ??= listRetiredPages(seeds);
    // Further pages of a list lead where its first one leads.
    return !retired.has(page) && !retired.has(page.replace(/page\/\d+\/$/u, ''));
  };
}

function listRetiredPages(seeds: SeedsReader): ReadonlySet<string> {
  const urls = createUrls(seeds.site());
  const { retired, formerLists, redirects } = seeds.read();
  const former = [...redirects.map(({ from }) => from), ...formerLists.map(({ address }) => address)].map((path) =>
    urls.file(`${path}/`),
  );
  return new Set([...retired.map(({ id }) => urls.paper(id)), ...former].map((path) => urls.absolute(path)));
}
