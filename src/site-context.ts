import { getCollection, getEntry } from 'astro:content';
import { type Catalogue, createCatalogue } from './core/catalogue/catalogue.ts';
import { createUrls, type Urls } from './core/render/urls.ts';
import type { Redirect } from './core/model/redirect.ts';
import type { RetiredAddress } from './core/model/retired-address.ts';
import type { Site } from './core/settings/site-schema.ts';
import { loadSite } from './site.ts';

/** What every page is made from. */
export interface SiteContext {
  readonly site: Site;
  readonly urls: Urls;
  readonly catalogue: Catalogue;
  /** Addresses of papers that are elsewhere now, or no longer there. */
  readonly retired: readonly RetiredAddress[];
  /** Addresses of a former site. */
  readonly redirects: readonly Redirect[];
}

let built: Promise<SiteContext> | undefined;

/** The settings, the addresses and all papers in their indexes: made once a build, and afresh for each request in development. */
export function getSiteContext(): Promise<SiteContext> {
  if (import.meta.env.DEV) return createSiteContext();
  built ??= createSiteContext();
  return built;
}

async function createSiteContext(): Promise<SiteContext> {
  const site = loadSite();
  const entries = await getCollection('publications');
  const catalogue = createCatalogue(
    entries.map(({ data }) => data),
    site,
  );
  const retired = await getEntry('retired', 'all');
  const { addresses = [], redirects = [] } = retired?.data ?? {};
  return { site, urls: createUrls(site), catalogue, retired: addresses, redirects };
}
