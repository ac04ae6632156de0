import { getCollection } from 'astro:content';
import * as facts from 'virtual:offprint/site';
import { type Catalogue, createCatalogue } from '../core/catalogue/catalogue.ts';
import { createUrls, type Urls } from '../core/urls.ts';

/** What every page is made from. */
export type SiteContext = typeof facts & { readonly urls: Urls; readonly catalogue: Catalogue };

let built: Promise<SiteContext> | undefined;

/** The settings, the addresses and all papers in their indexes: made once a build, and afresh for each request in development. */
export function getSiteContext(): Promise<SiteContext> {
  if (import.meta.env.DEV) return createSiteContext();
  built ??= createSiteContext();
  return built;
}

async function createSiteContext(): Promise<SiteContext> {
  const entries = await getCollection('publications');
  const catalogue = createCatalogue(
    entries.map(({ data }) => data),
    facts.site,
  );
  return { ...facts, urls: createUrls(facts.site), catalogue };
}
