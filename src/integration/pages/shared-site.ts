import type { SiteFrame } from '../../core/views/frame.ts';
import type { SiteData } from '../../core/views/site-data.ts';

/** What a build hands to its pages: Astro bundles them apart from the integration, and runs them in the same process. */
export interface SharedSite {
  readonly context: SiteData & { readonly frame: SiteFrame };
  readonly pages: PageWatch;
}

/** Learns of the views of pages, from which follows whether a page is as it was in the last build. */
export interface PageWatch {
  /** The key of a page that is planned; undefined where there is nothing to compare it with. */
  readonly onPlan: (createView: () => unknown) => string | undefined;
  /** Called while a page is rendered. */
  readonly onView: (view: unknown) => void;
}

const place = Symbol.for('offprint.site');
const shared = globalThis as { [place]?: SharedSite };

export function shareSite(site: SharedSite): void {
  shared[place] = site;
}

export function getSharedSite(): SharedSite {
  const site = shared[place];
  if (!site) throw new Error('The pages of a site can only be rendered in the process that builds it.');
  return site;
}
