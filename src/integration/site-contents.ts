import { createCatalogue } from '../core/catalogue/catalogue.ts';
import type { FilesSource } from '../core/files/list-files.ts';
import type { RenderedPublication } from '../core/markup/rendered.ts';
import { createUrls } from '../core/urls.ts';
import type { SiteData } from '../core/views/site-data.ts';
import type { SeedsCache } from '../seeds/seeds-cache.ts';

/** What the pages, the files and the search index of a site are made from. */
export type SiteSource = FilesSource & SiteData;

/** The papers that were loaded, and what else a site is made from. */
export interface SiteContents {
  /** Takes papers that were loaded; called while the seeds are as they were then. */
  readonly load: (publications: readonly RenderedPublication[]) => void;
  /** What was loaded last, its catalogue made once; null before that. */
  readonly read: () => SiteSource | null;
}

export function createSiteContents(seeds: SeedsCache): SiteContents {
  let make: () => SiteSource | null = () => null;
  return {
    load: (publications) => {
      const site = seeds.site();
      const { formerPapers, formerLists, redirects, feedIds, paperFiles, portrait } = seeds.read();
      let made: SiteSource | undefined;
      make = () =>
        (made ??= {
          site,
          urls: createUrls(site),
          catalogue: createCatalogue(publications, site),
          formerPapers,
          formerLists,
          redirects,
          feedIds,
          paperFiles,
          portrait,
          hasPortrait: portrait !== null,
        });
    },
    read: () => make(),
  };
}
