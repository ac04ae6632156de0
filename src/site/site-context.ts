import { getCollection } from 'astro:content';
import { head } from 'virtual:offprint/head';
import * as facts from 'virtual:offprint/site';
import { createCatalogue } from '../core/catalogue/catalogue.ts';
import { createUrls } from '../core/urls.ts';
import { createFrame, type SiteFrame } from '../core/views/frame.ts';
import type { SiteData } from '../core/views/site-data.ts';

/** What routes make views and files from. */
export type SiteContext = typeof facts & SiteData & { readonly frame: SiteFrame };

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
  const data = { ...facts, urls: createUrls(facts.site), catalogue };
  return { ...data, frame: createFrame(data, head) };
}
