import { fill } from '../texts/message.ts';
import { createHead } from './head.ts';
import type { SiteData } from './site-data.ts';

/** The page that a host shows where there is none. */
export function createNotFoundPage(data: SiteData) {
  return {
    head: createHead(data, {
      title: data.texts.pageNotFound,
      description: fill(data.texts.pageNotFoundOn, { name: data.site.title }),
      path: null,
    }),
  };
}
