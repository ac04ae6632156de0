import type { LoaderContext } from 'astro/loaders';
import type { SiteFrame } from '../core/views/frame.ts';
import type { SiteData } from '../core/views/site-data.ts';

/** What pages are made from. */
export type SiteContext = SiteData & { readonly frame: SiteFrame };

/** What the integration hands to the collection of papers and to the pages: Astro bundles both apart from it, and runs them in the same process. */
export interface SharedSite {
  /** Loads the papers. */
  readonly load: (context: LoaderContext) => Promise<void>;
  /** The site with the papers that were loaded last. */
  readonly read: () => SiteContext;
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
const store = Symbol.for('offprint.store');
const shared = globalThis as { [place]?: SharedSite; [store]?: LoaderContext };

/** In development, the one of the last start of the server counts. */
export function shareSite(site: SharedSite): void {
  shared[place] = site;
}

/** Loads the papers as Astro asks for them. */
export function loadSite(context: LoaderContext): Promise<void> {
  shared[store] = context;
  return getSharedSite().load(context);
}

/** In development, loads the papers again. When the server starts again, Astro does not, nor does it until it has read all configurations. */
export async function reloadSite(): Promise<void> {
  if (shared[store]) await getSharedSite().load(shared[store]);
}

export function getSharedSite(): SharedSite {
  const site = shared[place];
  if (!site) throw new Error('Missing integration: add offprint() to “integrations” in the Astro configuration.');
  return site;
}
