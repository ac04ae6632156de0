import type { LoaderContext } from 'astro/loaders';
import type { RenderedPublication } from '../core/markup/rendered.ts';
import type { SiteBundle } from './kept/kept-bundle.ts';
import type { SiteFrame } from '../core/views/frame.ts';
import type { SiteData } from '../core/views/site-data.ts';

/** What pages are made from. */
export type SiteContext = SiteData & { readonly frame: SiteFrame };

/** What the integration hands to the collection of papers and to the pages: Astro bundles both apart from it, and runs them in the same process. */
export interface SharedSite {
  /** Loads the papers, each with a digest of all but its place in its source. */
  readonly load: (context: LoadContext) => Promise<readonly LoadedPaper[]>;
  /** The site with the papers that were loaded last. */
  readonly read: () => SiteContext;
  readonly pages: PageWatch;
  readonly bundle: Pick<SiteBundle, 'take'>;
}

/** What loading needs to know of a build. */
export interface LoadContext {
  readonly config: Pick<LoaderContext['config'], 'root' | 'cacheDir'>;
  readonly logger: Pick<LoaderContext['logger'], 'info' | 'warn'>;
}

interface LoadedPaper {
  readonly digest: string;
  readonly paper: RenderedPublication;
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

/** Loads the papers into the collection as Astro asks for them. */
export async function loadSite(context: LoaderContext): Promise<void> {
  shared[store] = context;
  const papers = await getSharedSite().load(context);
  const ids = new Set(papers.map(({ paper }) => paper.id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  for (const { digest, paper } of papers)
    context.store.set({ id: paper.id, digest: digest + JSON.stringify(paper.source), data: { ...paper } });
  // In development, Astro makes pages anew when its store changes, and a site is made from more than what is there.
  if (context.watcher) context.meta.set('loaded', new Date().toISOString());
}

/** In development, loads the papers again. When the server starts again, Astro does not, nor does it until it has read all configurations. */
export async function reloadSite(): Promise<void> {
  if (shared[store]) await loadSite(shared[store]);
}

export function getSharedSite(): SharedSite {
  const site = shared[place];
  if (!site) throw new Error('Missing integration: add offprint() to “integrations” in the Astro configuration.');
  return site;
}
