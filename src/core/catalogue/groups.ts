import { countEach } from '../model/count-each.ts';
import { comparePublicationDates, findYearHeading } from '../model/date.ts';
import { compareText } from '../model/order.ts';
import { cleanText } from '../model/markup-clean.ts';
import type { Category, Publication } from '../model/publication.ts';
import { findStrayCategory } from '../model/stray-category.ts';
import { findTopics, topicKey } from '../model/topics.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { rankSpellings } from './rank-spellings.ts';

/** Papers that have something in common, in the order in which they were given; `key` is the last part of the group's address. */
export interface GroupOf<Paper> {
  readonly key: string;
  readonly name: string;
  readonly publications: readonly Paper[];
}

export type Group = GroupOf<RenderedPublication>;

export interface CategoryGroup extends Group {
  readonly category: Category;
}

/** Years with papers, newest first, after forthcoming and undated papers. */
export function groupByYear(publications: readonly RenderedPublication[]): readonly Group[] {
  const years = Map.groupBy(publications, ({ date }) => findYearHeading(date).key);
  return [...years.values()]
    .flatMap((inYear) => (inYear[0] ? [{ date: inYear[0].date, publications: inYear }] : []))
    .toSorted((a, b) => comparePublicationDates(b.date, a.date))
    .map(({ date, publications: inYear }) => ({ ...findYearHeading(date), publications: inYear }));
}

/** Categories that get pages, a menu entry and a place in charts, the largest first. */
export function listCategories(publications: readonly RenderedPublication[]): readonly CategoryGroup[] {
  const stray = findStrayCategory(publications);
  return groupByCategory(publications).filter(({ key }) => key !== stray);
}

/** Categories that have papers, the largest first. Those of one name have their identifier in it: `Machine Learning (stat.ML)`. */
export function groupByCategory(publications: readonly RenderedPublication[]): readonly CategoryGroup[] {
  const groups = [...Map.groupBy(publications, ({ category }) => category?.id)].flatMap(([key, own]) => {
    const category = own[0]?.category;
    return key !== undefined && category ? [{ key, category, publications: own }] : [];
  });
  const names = countEach(groups.map(({ category }) => category.name));
  const nameOf = ({ id, name }: Category) => ((names.get(name) ?? 0) > 1 ? `${name} (${id})` : name);
  return groups.map((group) => ({ ...group, name: nameOf(group.category) })).toSorted(compareSizes);
}

/** Keywords that several papers have, the largest group first, each in the spelling that most papers have. */
export function groupByTopic<Paper extends Publication>(publications: readonly Paper[]): readonly GroupOf<Paper>[] {
  const topics = findTopics(publications);
  const marked = publications.flatMap((publication) =>
    publication.keywords.map((keyword) => ({ key: topicKey(keyword), keyword: cleanText(keyword), publication })),
  );
  return [...Map.groupBy(marked, ({ key }) => key)]
    .filter(([key]) => topics.has(key))
    .map(([key, own]) => ({
      key,
      name: rankSpellings(own.map(({ keyword }) => keyword))[0] ?? key,
      publications: [...new Set(own.map(({ publication }) => publication))],
    }))
    .toSorted(compareSizes);
}

const compareSizes = (a: GroupOf<unknown>, b: GroupOf<unknown>) =>
  b.publications.length - a.publications.length || compareText(a.key, b.key);
