import { getSharedSite, type SiteContext } from '../integration/shared-site.ts';

/** The data from which routes create views: the settings, the addresses, and all papers in their lists. */
export const getSiteContext = (): SiteContext => getSharedSite().read();
