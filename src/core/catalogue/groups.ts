import type { Category } from '../model/publication.ts';
import type { RenderedPublication } from '../render/rendered.ts';

/** Papers that have something in common; `key` is the last part of the group's address. Papers keep the order they came in. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly publications: readonly RenderedPublication[];
}

export interface CategoryGroup extends Group {
  readonly category: Category;
}

/** Years that have papers, newest first. */
export function groupByYear(publications: readonly RenderedPublication[]): readonly Group[] {
  const years = Map.groupBy(publications, ({ date }) => date.year);
  return [...years]
    .toSorted(([a], [b]) => b - a)
    .map(([year, inYear]) => ({ key: String(year), name: String(year), publications: inYear }));
}

/** Smallest share of the papers that a site's only category must hold to be shown as one. */
const leastShare = 0.1;

/**
 * Categories that get pages, a menu entry and a place in charts, the largest first. A single category that only a few papers have
 * is a stray value of a source, so a site with no other has no categories.
 */
export function listCategories(publications: readonly RenderedPublication[]): readonly CategoryGroup[] {
  const categories = groupByCategory(publications);
  const [only, second] = categories;
  const isStray = only && !second && only.publications.length < publications.length * leastShare;
  return isStray ? [] : categories;
}

/** Categories that have papers, the largest first. */
export function groupByCategory(publications: readonly RenderedPublication[]): readonly CategoryGroup[] {
  const groups = new Map<string, { category: Category; publications: RenderedPublication[] }>();
  for (const publication of publications) {
    if (!publication.category) continue;
    const group = groups.get(publication.category.id);
    if (group) group.publications.push(publication);
    else groups.set(publication.category.id, { category: publication.category, publications: [publication] });
  }
  return [...groups]
    .toSorted(([a, one], [b, other]) => other.publications.length - one.publications.length || (a < b ? -1 : 1))
    .map(([key, group]) => ({ key, name: group.category.name, ...group }));
}
