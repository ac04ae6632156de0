import type { Group } from '../catalogue/groups.ts';
import { toPlainPage } from '../metadata/json-ld/pages.ts';
import { nameOwner } from '../settings/owner-name.ts';
import { fillPlaceholders, formatCount } from '../texts/message.ts';
import { type Chart, createChart } from './chart.ts';
import { createHead } from './head.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

/** The index of years, of categories or of topics. */
export interface IndexPage extends ReturnType<typeof createIndexPage> {
  /** The index of years is a chart with its table. */
  readonly chart: Chart | null;
}

export function createYearsPage(data: SiteData): IndexPage {
  const { years, timeline } = data.catalogue;
  return {
    ...createIndexPage('year', years, data),
    chart: years.length > 0 ? createChart(timeline, data, { hasLegend: true, table: 'here' }) : null,
    groups: [],
  };
}

/** Empty for a site without categories. */
export const planCategoriesPages = (data: SiteData) => planIndexPages('category', data.catalogue.categories, data);

/** Empty for a site without topics. */
export const planTopicsPages = (data: SiteData) => planIndexPages('topic', data.catalogue.topics, data);

function planIndexPages(
  kind: 'category' | 'topic',
  groups: readonly Group[],
  data: SiteData,
): readonly PlannedPage<IndexPage>[] {
  if (groups.length === 0) return [];
  return [
    { params: { index: undefined }, createView: () => ({ ...createIndexPage(kind, groups, data), chart: null }) },
  ];
}

const kinds = {
  year: { section: 'years', description: 'papersByYear' },
  category: { section: 'categories', description: 'papersByCategory' },
  topic: { section: 'topics', description: 'papersByTopic' },
} as const;

function createIndexPage(kind: keyof typeof kinds, groups: readonly Group[], data: SiteData) {
  const { site, texts, urls, catalogue } = data;
  const { section, description } = kinds[kind];
  const title = texts[section];
  const path = urls.index(kind);
  const largest = Math.max(1, ...groups.map(({ publications }) => publications.length));
  return {
    head: createHead(data, {
      title,
      description: fillPlaceholders(texts[description], { name: nameOwner(site) }),
      path,
      section,
      graph: toPlainPage('CollectionPage', { title, path }, site, urls),
    }),
    lede: groups.length === 0 ? texts.noPapersYet : null,
    groups: groups.map(({ key, name, publications }) => ({
      name,
      href: urls.scope({ kind, key }),
      /** Below the name of a category that does not contain it. */
      id: kind !== 'category' || name.includes(key) ? null : key,
      hue: kind === 'category' ? (catalogue.findHue(key) ?? ('other' as const)) : null,
      papers: formatCount(texts.papers, publications.length, texts.lang),
      /** Length of a bar, in percent of that of the largest group. */
      share: Math.max(1, Math.round((publications.length / largest) * 100)),
    })),
  };
}
