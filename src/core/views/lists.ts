import { hasCv } from '../catalogue/cv-sections.ts';
import { type CategoryGroup, type Group, groupByYear } from '../catalogue/groups.ts';
import { type PageOf } from '../catalogue/paging.ts';
import type { Share } from '../catalogue/ranking.ts';
import { feedNames } from '../feeds/feed.ts';
import { formatYearHeading } from '../facts/phrases.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { cleanText } from '../model/markup-clean.ts';
import { createEntries, findEntryForm } from './entry.ts';
import type { Link } from './frame.ts';
import { listFormats } from '../facts/list-formats.ts';
import type { ScopedList } from '../catalogue/scopes.ts';
import type { CitationFormat } from '../urls.ts';
import type { Texts } from '../texts/find-texts.ts';
import { fillPlaceholders, formatCount, formatNumber } from '../texts/message.ts';
import { showCategory } from './shown.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

/** A page of a list; without an address for the current page. */
export type PageLink = ReturnType<typeof linkPages>[number];

/** The pages of a list; empty if there is only one. */
export function linkPages({ count: pages, number: own }: PageOf<unknown>, hrefOf: (page: number) => string) {
  if (pages === 1) return [];
  return Array.from({ length: pages }, (_, index) => index + 1).map((number) => ({
    number,
    href: number === own ? null : hrefOf(number),
  }));
}

/** Plans the pages of a list; `params` are those of the list. */
export function planPages<Item, View>(
  pages: readonly PageOf<Item>[],
  params: PlannedPage<View>['params'],
  createView: (page: PageOf<Item>) => View,
): readonly PlannedPage<View>[] {
  return pages.map((page) => ({
    params: { ...params, page: page.number === 1 ? undefined : `page/${String(page.number)}` },
    createView: () => createView(page),
  }));
}

/** The name of a page of a list. */
export function formatPageName(name: string, { number }: PageOf<unknown>, { namedPage }: Texts): string {
  return number > 1 ? fillPlaceholders(namedPage, { name, number: String(number) }) : name;
}

/** The feeds and files of a list. */
export interface ListLinks {
  readonly feeds: readonly Link[];
  readonly files: readonly Link[];
}

export function linkFiles(list: Pick<ScopedList, 'scope' | 'publications'>, data: SiteData): ListLinks {
  const { site, texts, urls } = data;
  const { feeds, files } = listFormats(list, data);
  return {
    feeds: feeds.map((format, index) => ({
      name: index === 0 ? fillPlaceholders(texts.feedIn, { format: feedNames[format] }) : feedNames[format],
      href: urls.feed(list.scope, format),
    })),
    files: [
      ...files.map(({ format, address }) => ({ name: fileNames[format], href: address })),
      ...(list.scope.kind === 'site' && hasCv(site) ? [{ name: texts.cvTitle, href: urls.cv() }] : []),
    ],
  };
}

const fileNames = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;

/** The papers of a page that appeared in one year. */
export type YearGroup = ReturnType<typeof createYearGroups>[number];

/** The papers on a page by year; `list` is the whole list. The page of a year has no headings. */
export function createYearGroups(
  publications: readonly RenderedPublication[],
  list: Pick<ScopedList, 'scope' | 'publications'>,
  data: SiteData,
) {
  const { urls, texts } = data;
  const form = findEntryForm(list.publications);
  const years = new Map(groupByYear(list.publications).map((year) => [year.key, year.publications]));
  return groupByYear(publications).map(({ key, publications: inYear }) => {
    const year = { scope: { kind: 'year', key } as const, publications: years.get(key) ?? inYear };
    const { files } = listFormats(list.scope.kind === 'site' ? year : list, data);
    const addressOf = (format: CitationFormat) => files.find((file) => file.format === format)?.address ?? '';
    return {
      key,
      name: formatYearHeading(key, texts),
      /** Null on the page of the year. */
      href: list.scope.kind === 'year' ? null : urls.scope(year.scope),
      /** The number of papers of the year in the whole list. */
      papers: formatCount(texts.papers, year.publications.length, texts.lang),
      /** The files from which selected papers are taken: those of the year on the list of all papers, otherwise those of the list. */
      files: { bib: addressOf('bib'), ris: addressOf('ris'), csl: addressOf('csl.json') },
      ...createEntries(inYear, data, form),
    };
  });
}

/** A keyword; without an address if no other paper has it. */
export interface TopicLink {
  readonly name: string;
  readonly href: string | null;
}

export function linkTopics(topics: readonly Pick<Group, 'key' | 'name'>[], { urls }: SiteData): readonly TopicLink[] {
  return topics.map(({ key, name }) => ({ name, href: urls.scope({ kind: 'topic', key }) }));
}

/** The keywords of a paper, as it spells them. */
export function linkKeywords(
  { keywords }: Pick<RenderedPublication, 'keywords'>,
  data: SiteData,
): readonly TopicLink[] {
  return keywords.map((keyword) => {
    const topic = data.catalogue.findTopic(keyword);
    return { name: cleanText(keyword), href: topic ? data.urls.scope({ kind: 'topic', key: topic.key }) : null };
  });
}

/** The most categories counted next to a list. */
const mostCategories = 10;

/** A category and the number of its papers in a list. */
export type CategoryCount = ReturnType<typeof countCategories>[number];

export function countCategories(
  categories: readonly Share<Pick<CategoryGroup, 'category' | 'name'>>[],
  data: SiteData,
) {
  return categories.slice(0, mostCategories).map((share) => ({
    ...showCategory(share.of.category, data, true),
    text: share.of.name,
    count: formatNumber(share.count, data.texts.lang),
  }));
}

/** A person and a number of papers. */
export type PersonCount = ReturnType<typeof countPeople>[number];

export function countPeople(
  people: readonly Share<{ readonly id: string; readonly name: string }>[],
  { urls, texts }: SiteData,
) {
  return people.map(({ of: { id, name }, count: papers }) => ({
    name,
    href: urls.scope({ kind: 'author', key: id }),
    count: formatNumber(papers, texts.lang),
  }));
}
