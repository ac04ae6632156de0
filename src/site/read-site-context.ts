import { getCollection } from 'astro:content';
import { head } from 'virtual:offprint/head';
import * as facts from 'virtual:offprint/site';
import { createCatalogue } from '../core/catalogue/catalogue.ts';
import { createUrls } from '../core/urls.ts';
import { createFrame } from '../core/views/frame.ts';
import type { SiteContext } from './site-context.ts';

/** The papers and settings as they are now. Only development needs it: in the bundle of a build, every edit would change the code. */
export async function readSiteContext(): Promise<SiteContext> {
  const entries = await getCollection('publications');
  const catalogue = createCatalogue(
    entries.map(({ data }) => data),
    facts.site,
  );
  const data = { ...facts, urls: createUrls(facts.site), catalogue };
  return { ...data, frame: createFrame(data, head) };
}
