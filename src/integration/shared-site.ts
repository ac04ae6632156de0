import type { LoaderContext } from 'astro/loaders';
import type { RenderedPublication } from '../core/markup/rendered.ts';
import type { SiteBundle } from './kept/kept-bundle.ts';
import type { SiteFrame } from '../core/views/frame.ts';
import type { SiteData } from '../core/views/site-data.ts';

/** The data for the views of pages, and the frame that all pages have. */
export type SiteContext = SiteData & { readonly frame: SiteFrame };

/** The integration as seen by the collection and the pages, which Astro bundles separately but runs in the same process. */
export interface SharedSite {
  /** Loads the papers, each with a hash of everything except its position in the source. */
  readonly load: (context: LoadContext) => Promise<readonly LoadedPaper[]>;
  /** The site with the papers of the last load. */
  readonly read: () => SiteContext;
  readonly pages: PageWatch;
  /** Whether the owner has code that can read the collection; the site's own pages read the papers here. */
  readonly hasOwnCode: boolean;
  readonly bundle: Pick<SiteBundle, 'reuse'>;
}

/** The parts of Astro's `LoaderContext` that loading needs. */
export interface LoadContext {
  readonly config: Pick<LoaderContext['config'], 'root' | 'cacheDir'>;
  readonly logger: Pick<LoaderContext['logger'], 'info' | 'warn'>;
}

interface LoadedPaper {
  readonly digest: string;
  readonly paper: RenderedPublication;
}

/** Receives the views of pages, to find pages that have not changed since the last build. */
export interface PageWatch {
  /** Returns the hash of the view of a page before it is rendered; undefined if no page of the last build can be reused. */
  readonly onPlan: (createView: () => unknown) => string | undefined;
  /** Called with its view while a page is rendered. */
  readonly onView: (view: unknown) => void;
}

const place = Symbol.for('offprint.site');
const store = Symbol.for('offprint.store');
const shared = globalThis as { [place]?: SharedSite; [store]?: LoaderContext };

/** Sets the shared site. In development, this happens each time the server restarts. */
export function shareSite(site: SharedSite): void {
  shared[place] = site;
}

/** Loads the papers, and stores them in Astro's collection where something may read it: writing it takes seconds for a large site. */
export async function loadSite(context: LoaderContext): Promise<void> {
  shared[store] = context;
  const { load, hasOwnCode } = getSharedSite();
  const papers = await load(context);
  const stored = hasOwnCode || context.watcher ? papers : [];
  const ids = new Set(stored.map(({ paper }) => paper.id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  for (const { digest, paper } of stored)
    context.store.set({ id: paper.id, digest: digest + JSON.stringify(paper.source), data: { ...paper } });
  // In development, Astro renders pages again only when the store changes. This changes it when another input has changed, too.
  if (context.watcher) context.meta.set('loaded', new Date().toISOString());
}

/** Loads the papers again in development, because Astro does not when the server restarts. Does nothing before the first load. */
export async function reloadSite(): Promise<void> {
  if (shared[store]) await loadSite(shared[store]);
}

export function getSharedSite(): SharedSite {
  const site = shared[place];
  if (!site) throw new Error('Missing integration: add offprint() to “integrations” in the Astro configuration.');
  return site;
}
