import { toPlainPage } from '../metadata/json-ld/pages.ts';
import { fillPlaceholders } from '../texts/message.ts';
import { createHead } from './head.ts';
import type { SiteData } from './site-data.ts';

/** The page of the full search. */
export type SearchPage = ReturnType<typeof createSearchPage>;

export function createSearchPage(data: SiteData) {
  const { site, texts, urls, catalogue } = data;
  const page = { title: texts.search, path: urls.search() };
  const categories = catalogue.categories.map(
    ({ key, name }) => [key, { name, hue: `hue-${String(catalogue.findHue(key) ?? 'other')}` }] as const,
  );
  return {
    head: createHead(data, {
      ...page,
      description: fillPlaceholders(texts.searchOf, { name: site.title }),
      section: 'search',
      graph: toPlainPage('SearchResultsPage', page, site, urls),
    }),
    search:
      catalogue.publications.length > 0
        ? { categories: Object.fromEntries(categories), code: site.labels.code ?? texts.code }
        : null,
  };
}
