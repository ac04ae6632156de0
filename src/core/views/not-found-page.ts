import { createHead } from './head.ts';
import type { SiteData } from './site-data.ts';

/** The page that a host shows where there is none. */
export function createNotFoundPage(data: SiteData) {
  return {
    head: createHead(data, {
      title: 'Page not found',
      description: `The page was not found on the site of ${data.site.title}.`,
      path: null,
    }),
  };
}
