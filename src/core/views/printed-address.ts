import type { SiteData } from './site-data.ts';

/** The most papers of a site whose printed pages include addresses. */
const mostAddresses = 500;

/** The full address of a path, for print; null on large sites, where it would weigh too much. */
export function printAddress(path: string, { urls, catalogue }: Pick<SiteData, 'urls' | 'catalogue'>): string | null {
  return catalogue.publications.length > mostAddresses ? null : decodeURI(urls.absolute(path));
}
