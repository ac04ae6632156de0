import type { SiteContext } from './shared-site.ts';
import type { SiteContents } from './site-contents.ts';

/**
 * Creates a function that selects the pages for the sitemap by their full address: all except redirects, pages of removed papers, and
 * embedded lists. Pages have no `lastmod`, because nothing records when a page last changed.
 */
export function createSitemapFilter(
  { read }: Pick<SiteContents, 'read'>,
  own: ReadonlySet<string>,
): (page: string) => boolean {
  let former: ReadonlySet<string> | undefined;
  return (page) => {
    const { site, urls } = read();
    if (site.show.embed && page.startsWith(urls.absolute(urls.embedded({ kind: 'site' })))) return false;
    former ??= listFormerPages(read(), own);
    // The second and later pages of a former list redirect like its first page.
    return !former.has(page) && !former.has(page.replace(/page\/\d+\/$/u, ''));
  };
}

/** The order of the sitemap. Its package sorts pages in seconds if they are thousands in another order. */
export const compareAddresses = new Intl.Collator('en', { numeric: true }).compare;

/** The full addresses of pages for former addresses, unless the owner has a page there, in `own`. */
function listFormerPages(
  { urls, formerPapers, formerLists, redirects }: SiteContext,
  own: ReadonlySet<string>,
): ReadonlySet<string> {
  const former = [...redirects.map(({ from }) => from), ...formerLists.map(({ address }) => address)]
    .filter((path) => !own.has(`/${path}`))
    .map((path) => urls.file(`${path}/`));
  return new Set([...formerPapers.map(({ id }) => urls.paper(id)), ...former].map((path) => urls.absolute(path)));
}
