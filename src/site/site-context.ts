import { getCollection, getEntry } from 'astro:content';
import { type Catalogue, createCatalogue } from '../core/catalogue/catalogue.ts';
import { createUrls, type Urls } from '../core/render/urls.ts';
import type { FormerList } from '../core/model/former-list.ts';
import type { Redirect } from '../core/model/redirect.ts';
import type { RetiredAddress } from '../core/model/retired-address.ts';
import type { Site } from '../core/settings/site-schema.ts';

/** What every page is made from. */
export interface SiteContext {
  readonly site: Site;
  readonly urls: Urls;
  readonly catalogue: Catalogue;
  /** Addresses of papers that are elsewhere now, or no longer there. */
  readonly retired: readonly RetiredAddress[];
  /** Lists that have no page of their own any more. */
  readonly formerLists: readonly FormerList[];
  /** Addresses of a former site. */
  readonly redirects: readonly Redirect[];
  /** Where each file that is given with a paper can be read, by the path that the paper gives it. */
  readonly paperFiles: Readonly<Record<string, string>>;
  /** What every identifier in a feed begins with. */
  readonly feedIds: string;
  /** The portrait as it is shown, in Base64; null where there is none. */
  readonly portrait: string | null;
}

let built: Promise<SiteContext> | undefined;

/** The settings, the addresses and all papers in their indexes: made once a build, and afresh for each request in development. */
export function getSiteContext(): Promise<SiteContext> {
  if (import.meta.env.DEV) return createSiteContext();
  built ??= createSiteContext();
  return built;
}

async function createSiteContext(): Promise<SiteContext> {
  const all = await getEntry('site', 'all');
  if (!all) throw new Error('The settings of the site are not in the content store.');
  const { settings: site, ...rest } = all.data;
  const entries = await getCollection('publications');
  const catalogue = createCatalogue(
    entries.map(({ data }) => data),
    site,
  );
  return { ...rest, site, urls: createUrls(site), catalogue };
}
