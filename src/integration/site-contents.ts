import { createCatalogue } from '../core/catalogue/catalogue.ts';
import type { FilesSource } from '../core/files/list-files.ts';
import type { RenderedPublication } from '../core/markup/rendered.ts';
import { createUrls } from '../core/urls.ts';
import type { SeedsCache } from '../seeds/seeds-cache.ts';

/** What the files and the search index of a site are made from. */
export interface SiteContents {
  /** Takes papers that were loaded; called while the seeds are as they were then. */
  readonly load: (publications: readonly RenderedPublication[]) => void;
  /** What was loaded last, its catalogue made once; null before that. */
  readonly read: () => FilesSource | null;
}

export function createSiteContents(seeds: SeedsCache): SiteContents {
  let make: () => FilesSource | null = () => null;
  return {
    load: (publications) => {
      const site = seeds.site();
      const { formerLists, feedIds, paperFiles, portrait } = seeds.read();
      let made: FilesSource | undefined;
      make = () =>
        (made ??= {
          site,
          urls: createUrls(site),
          catalogue: createCatalogue(publications, site),
          formerLists,
          feedIds,
          paperFiles,
          portrait,
        });
    },
    read: () => make(),
  };
}
