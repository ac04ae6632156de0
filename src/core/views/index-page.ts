import type { Group } from '../catalogue/groups.ts';
import { countPapers } from '../facts/phrases.ts';
import { toPlainPage } from '../metadata/json-ld/pages.ts';
import { type Chart, createChart } from './chart.ts';
import type { Link } from './frame.ts';
import { createHead, type PageHead } from './head.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

/** The index of years, or that of categories. */
export interface IndexPage {
  readonly head: PageHead;
  /** Said when there are no papers. */
  readonly lede: string | null;
  readonly chart: Chart | null;
  readonly groups: readonly ListedGroup[];
}

interface ListedGroup extends Link {
  /** The identifier where that is not the name. */
  readonly id: string | null;
  /** Of a category; null for a year. */
  readonly hue: number | 'other' | null;
  readonly papers: string;
  /** Length of a bar, in percent of that of the largest group. */
  readonly share: number;
  readonly feed: string;
}

export function createYearsPage(data: SiteData): IndexPage {
  const { years, timeline } = data.catalogue;
  const chart = years.length > 0 ? createChart(timeline, data, { hasLegend: true }) : null;
  return { ...createIndexPage('year', years, data), chart };
}

/** A site without categories has no page of them. */
export function planCategoriesPages(data: SiteData): readonly PlannedPage<IndexPage>[] {
  const { categories } = data.catalogue;
  if (categories.length === 0) return [];
  return [{ params: { index: undefined }, createView: () => createIndexPage('category', categories, data) }];
}

function createIndexPage(kind: 'year' | 'category', groups: readonly Group[], data: SiteData): IndexPage {
  const { site, urls, catalogue } = data;
  const title = kind === 'year' ? 'Years' : 'Categories';
  const path = urls.index(kind);
  const largest = Math.max(1, ...groups.map(({ publications }) => publications.length));
  return {
    head: createHead(data, {
      title,
      description: `Papers by ${site.title}, by ${kind}.`,
      path,
      section: kind === 'year' ? 'years' : 'categories',
      graph: toPlainPage('CollectionPage', { title, path }, site, urls),
    }),
    lede: groups.length === 0 ? 'There are no papers yet.' : null,
    chart: null,
    groups: groups.map(({ key, name, publications }) => ({
      name,
      href: urls.scope({ kind, key }),
      id: key === name ? null : key,
      hue: kind === 'year' ? null : (catalogue.findHue(key) ?? 'other'),
      papers: countPapers(publications.length),
      share: Math.max(1, Math.round((publications.length / largest) * 100)),
      feed: urls.feed({ kind, key }, 'rss'),
    })),
  };
}
