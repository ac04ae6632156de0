import { fillPlaceholders } from '../texts/message.ts';
import { createHead } from './head.ts';
import type { SiteData } from './site-data.ts';

/** The page that hosts show for unknown addresses. */
export function createNotFoundPage(data: SiteData) {
  return {
    head: createHead(data, {
      title: data.texts.pageNotFound,
      description: fillPlaceholders(data.texts.pageNotFoundOn, { name: data.site.title }),
      path: null,
    }),
  };
}
