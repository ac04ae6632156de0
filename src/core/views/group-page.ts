import { type CategoryGroup, type Group, groupByCategory } from '../catalogue/groups.ts';
import { type PageOf, paginatePapers } from '../catalogue/paging.ts';
import { rankAuthors, rankNearCategories, rankNearTopics, type Share, toShares } from '../catalogue/ranking.ts';
import { formatYearHeading } from '../facts/phrases.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { toCollectionPage } from '../metadata/json-ld/pages.ts';
import { isYear } from '../model/date.ts';
import { nameOwner } from '../settings/owner-name.ts';
import { fillPlaceholders, formatCount } from '../texts/message.ts';
import { createChart, type Highlight } from './chart.ts';
import type { Link, Section } from './frame.ts';
import { createHead } from './head.ts';
import { createListChart } from './list-chart.ts';
import { createListTools } from './list-tools.ts';
import {
  countCategories,
  countPeople,
  createYearGroups,
  linkFiles,
  linkPages,
  linkTopics,
  formatPageName,
  planPages,
  type TopicLink,
} from './lists.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

/** The most people, and the most related categories, that are shown. */
const mostPeople = 15;
const mostNear = 8;

/** A page of the papers of a year, a category or a topic. */
export interface GroupPage extends ReturnType<typeof createGroupPage> {
  /** The neighbouring years. */
  readonly later?: Link | null;
  readonly earlier?: Link | null;
  /** Topics that the papers of a topic have most often. */
  readonly topics?: readonly TopicLink[];
}

export function planYearPages(data: SiteData): readonly PlannedPage<GroupPage>[] {
  const { urls, catalogue, texts } = data;
  const link = (year: Group | undefined) =>
    year ? { name: formatYearHeading(year.key, texts), href: urls.scope({ kind: 'year', key: year.key }) } : null;
  return catalogue.years.flatMap((group, place, years) =>
    planPages(paginatePapers(group.publications), { year: group.key }, (page) => {
      const categories = toShares(groupByCategory(group.publications));
      // Forthcoming and undated papers are not those of a year.
      const hasYear = isYear(group.key);
      return {
        ...createGroupPage({ ...group, name: formatYearHeading(group.key, texts) }, page, data, {
          kind: 'year',
          index: texts.years,
          section: 'years',
          describe: (facts) =>
            hasYear
              ? fillPlaceholders(texts.papersOfYear, { ...facts, year: group.key })
              : fillPlaceholders(texts.papersBy, facts),
          highlight: hasYear ? { year: Number(group.key) } : null,
          peopleTitle: hasYear ? texts.mostThisYear : texts.authors,
          categories: {
            id: 'categories',
            title: hasYear ? texts.categoriesOfYear : texts.categories,
            shares: categories.length > 1 ? categories : [],
          },
        }),
        later: link(years[place - 1]),
        earlier: link(years[place + 1]),
      };
    }),
  );
}

export function planCategoryPages(data: SiteData): readonly PlannedPage<GroupPage>[] {
  const { texts } = data;
  const { categories, timeline } = data.catalogue;
  return categories.flatMap((group) =>
    planPages(paginatePapers(group.publications), { category: group.key }, (page) => {
      const { id, archive, name } = group.category;
      const part = timeline.categories.findIndex(({ key }) => key === group.key);
      const view = createGroupPage(group, page, data, {
        kind: 'category',
        index: texts.categories,
        section: 'categories',
        describe: (facts) => fillPlaceholders(texts.papersInCategory, { ...facts, category: group.name }),
        highlight: part < 0 ? null : { part },
        peopleTitle: texts.mostInCategory,
        categories: {
          id: 'near',
          title: texts.alsoPublishIn,
          shares: page.number === 1 ? rankNearCategories(group, data.catalogue, mostNear) : [],
        },
      });
      const about = archive === null ? '' : `. ${archive}${id === name ? '' : texts.comma + id}`;
      return { ...view, lede: view.lede + about };
    }),
  );
}

export function planTopicPages(data: SiteData): readonly PlannedPage<GroupPage>[] {
  const { texts, catalogue } = data;
  return catalogue.topics.flatMap((group) =>
    planPages(paginatePapers(group.publications), { topic: group.key }, (page) => ({
      ...createGroupPage(group, page, data, {
        kind: 'topic',
        index: texts.topics,
        section: 'topics',
        describe: (facts) => fillPlaceholders(texts.papersOnTopic, { ...facts, topic: group.name }),
        highlight: null,
        peopleTitle: texts.mostOnTopic,
        categories: { id: 'categories', title: texts.categories, shares: [] },
      }),
      topics: page.number === 1 ? linkTopics(rankNearTopics(group, catalogue, mostNear), data) : [],
    })),
  );
}

/** The content of the pages of one kind of group. */
interface GroupKind {
  readonly kind: 'year' | 'category' | 'topic';
  readonly index: string;
  readonly section: Section;
  readonly describe: (facts: { readonly papers: string; readonly name: string }) => string;
  /** The place of the group in the chart of all papers; null if it has none. */
  readonly highlight: Highlight | null;
  readonly peopleTitle: string;
  readonly categories: {
    readonly id: string;
    readonly title: string;
    readonly shares: readonly Share<CategoryGroup>[];
  };
}

function createGroupPage(
  { key, name, publications }: Group,
  page: PageOf<RenderedPublication>,
  data: SiteData,
  { kind, index, section, describe, highlight, peopleTitle, categories: { shares, ...facts } }: GroupKind,
) {
  const { site, texts, urls, catalogue } = data;
  const scope = { kind, key };
  const list = { scope, publications };
  const tools = createListTools(list, data);
  const title = formatPageName(name, page, texts);
  const hrefOf = (number: number) => urls.scope(scope, number);
  const path = hrefOf(page.number);
  const papers = formatCount(texts.papers, publications.length, texts.lang);
  const parent = { title: index, path: urls.index(kind) };
  const isFirst = page.number === 1;
  /** People with more than one of the papers. */
  const people = isFirst ? rankAuthors(publications, catalogue, mostPeople).filter((share) => share.count > 1) : [];
  return {
    head: createHead(data, {
      title,
      description: describe({ papers, name: nameOwner(site) }),
      path,
      section,
      list,
      graph: toCollectionPage({ title, path, papers: publications.length, shown: page.items, parent }, site, urls),
    }),
    lede: papers,
    files: linkFiles(list, data),
    chart:
      highlight && isFirst && catalogue.years.length > 1 ? createChart(catalogue.timeline, data, { highlight }) : null,
    years: createYearGroups(page.items, list, data),
    pages: linkPages(page, hrefOf),
    /** The years of a list that they narrow. */
    listChart: tools && createListChart(list, page, data, hrefOf),
    tools,
    shares: isFirst
      ? {
          categories: shares.length > 0 ? { ...facts, list: countCategories(shares, data) } : null,
          people: people.length > 0 ? { title: peopleTitle, list: countPeople(people, data) } : null,
        }
      : null,
  };
}
