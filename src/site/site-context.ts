import { getSharedSite, type SharedSite } from '../integration/pages/shared-site.ts';

/** What routes make views from. */
export type SiteContext = SharedSite['context'];

/** The settings, the addresses and all papers in their indexes: made once a build, and afresh for each request in development. */
export async function getSiteContext(): Promise<SiteContext> {
  if (!import.meta.env.DEV) return getSharedSite().context;
  const { readSiteContext } = await import('./read-site-context.ts');
  return readSiteContext();
}
