import { getSharedSite, type SiteContext } from '../integration/shared-site.ts';

/** The settings, the addresses and all papers in their indexes: what routes create views from. */
export const getSiteContext = (): SiteContext => getSharedSite().read();
