import { toPlainPage } from '../metadata/json-ld/pages.ts';
import { createHead, type PageHead } from './head.ts';
import type { SiteData } from './site-data.ts';

/** The page of the full search. */
export interface SearchPage {
  readonly head: PageHead;
  /** What the search needs to show results; null without papers. */
  readonly search: {
    /** Name and colour of each category, by its identifier. */
    readonly categories: Readonly<Record<string, { readonly name: string; readonly hue: string }>>;
    /** What is said of a paper with code. */
    readonly code: string;
  } | null;
}

export function createSearchPage(data: SiteData): SearchPage {
  const { site, urls, catalogue } = data;
  const page = { title: 'Search', path: urls.search() };
  const categories = catalogue.categories.map(
    ({ key, name }) => [key, { name, hue: `hue-${String(catalogue.findHue(key) ?? 'other')}` }] as const,
  );
  return {
    head: createHead(data, {
      ...page,
      description: `Search the papers by ${site.title}: titles, authors, abstracts, years and categories.`,
      section: 'search',
      graph: toPlainPage('SearchResultsPage', page, site, urls),
    }),
    search:
      catalogue.publications.length > 0 ? { categories: Object.fromEntries(categories), code: site.labels.code } : null,
  };
}
