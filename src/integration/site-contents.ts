import { createCatalogue } from '../core/catalogue/catalogue.ts';
import type { RenderedPublication } from '../core/markup/rendered.ts';
import type { HeadEntry } from '../core/settings/options-schema.ts';
import { createUrls } from '../core/urls.ts';
import { findTexts } from '../core/texts/find-texts.ts';
import { createFrame } from '../core/views/frame.ts';
import type { SeedsCache, SeedsSnapshot } from '../seeds/seeds-cache.ts';
import type { SiteContext } from './shared-site.ts';

/** The loaded papers and all other data of a site. */
export interface SiteContents {
  /** Sets the papers, and the seeds that they were read from. */
  readonly load: (publications: readonly RenderedPublication[], read: SeedsSnapshot) => void;
  /** The current contents. Throws before the first load. */
  readonly read: () => SiteContext;
}

/** Creates empty contents. `head` is what the owner adds to the head of every page. */
export function createSiteContents(seeds: SeedsCache, head: readonly HeadEntry[]): SiteContents {
  let last: SiteContext | undefined;
  return {
    load: (publications, read) => {
      const site = seeds.site();
      const [urls, catalogue] = [createUrls(site), createCatalogue(publications, site)];
      const { formerPapers, formerLists, redirects, feedIds, paperFiles, previews, portrait, photos } = read;
      const found = { formerPapers, formerLists, redirects, feedIds, paperFiles, previews, portrait, photos };
      const data = { site, texts: findTexts(site.language), urls, catalogue, ...found };
      last = { ...data, frame: createFrame(data, head) };
    },
    read: () => {
      if (!last) throw new Error('No papers were loaded: correct what the terminal shows, and save the file.');
      return last;
    },
  };
}
