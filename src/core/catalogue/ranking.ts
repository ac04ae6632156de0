import type { RenderedPublication } from '../markup/rendered.ts';
import { countEach } from '../model/count-each.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { compareText } from '../model/order.ts';
import type { Catalogue } from './catalogue.ts';
import type { CategoryGroup, Group } from './groups.ts';
import type { Person } from './people.ts';

/** Something that papers share with others, and the number of those papers. */
export interface Share<T> {
  readonly of: T;
  readonly count: number;
}

/** Groups with the numbers of their papers, in the given order. */
export function toShares<T extends { readonly publications: readonly unknown[] }>(
  groups: readonly T[],
): readonly Share<T>[] {
  return groups.map((of) => ({ of, count: of.publications.length }));
}

/** The people with a page who have the most of these papers; ties keep the order of the site's list of authors. */
export function rankAuthors(
  publications: readonly RenderedPublication[],
  { findPerson }: Pick<Catalogue, 'findPerson'>,
  most: number,
): readonly Share<Person>[] {
  const people = publications.flatMap((paper) => [...new Set(listKnownAuthors(paper).map(({ person }) => person))]);
  return [...countEach(people)]
    .flatMap(([id, count]): readonly Share<Person>[] => {
      const of = findPerson(id);
      return of?.hasPage ? [{ of, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count || compareText(a.of.sortKey, b.of.sortKey) || compareText(a.of.id, b.of.id))
    .slice(0, most);
}

/**
 * The other categories in which the authors of a category publish, with the number of papers in each by one of those authors. Since a
 * paper has only one category, this measures how close two categories are.
 */
export function rankNearCategories(
  { key, publications }: CategoryGroup,
  { categories, findPerson }: Pick<Catalogue, 'categories' | 'findPerson'>,
  most: number,
): readonly Share<CategoryGroup>[] {
  const people = new Set(publications.flatMap((paper) => listKnownAuthors(paper).map(({ person }) => person)));
  const papers = new Set([...people].flatMap((id) => findPerson(id)?.publications ?? []));
  return categories
    .filter((other) => other.key !== key)
    .map((of) => ({ of, count: of.publications.filter((paper) => papers.has(paper)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || compareText(a.of.key, b.of.key))
    .slice(0, most);
}

/** The other topics that papers of a topic have, those of most of its papers first. */
export function rankNearTopics(
  { key, publications }: Group,
  { findTopic }: Pick<Catalogue, 'findTopic'>,
  most: number,
): readonly Group[] {
  const near = publications.flatMap(({ keywords }) => [...new Set(keywords.map(findTopic))]);
  return [...countEach(near.filter((topic) => topic !== undefined))]
    .filter(([topic]) => topic.key !== key)
    .toSorted(([a, m], [b, n]) => n - m || compareText(a.key, b.key))
    .map(([topic]) => topic)
    .slice(0, most);
}
