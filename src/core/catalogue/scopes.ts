import type { FormerList } from '../model/former-list.ts';
import { findListKind, listFolders, type ListKind, type Scope } from '../model/list-address.ts';
import { sortNewestFirst } from '../model/order.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { Catalogue } from './catalogue.ts';
import type { Group } from './groups.ts';
import { paginatePapers } from './paging.ts';
import type { Person } from './people.ts';

/** A list of papers with its own address, feed and files. */
export interface ScopedList {
  readonly scope: Scope;
  /** The name of the year, category, topic or person; null for the whole site. */
  readonly name: string | null;
  /** Newest first, with long author lists shortened. */
  readonly publications: readonly RenderedPublication[];
}

/** The whole site, then each year, category, topic and person with a page. */
export function listScopes({
  publications,
  years,
  categories,
  topics,
  people,
  brief,
}: Catalogue): readonly ScopedList[] {
  const shortened = new Map(publications.map((publication) => [publication, brief(publication)]));
  const lists: readonly ScopedList[] = [
    { scope: { kind: 'site' }, name: null, publications },
    ...scopeGroups('year', years),
    ...scopeGroups('category', categories),
    ...scopeGroups('topic', topics),
    ...scopeGroups(
      'author',
      people.filter(({ hasPage }) => hasPage).map((person) => ({ ...person, key: person.id })),
    ),
  ];
  return lists.map((list) => ({
    ...list,
    publications: list.publications.map((paper) => shortened.get(paper) ?? paper),
  }));
}

const scopeGroups = (kind: ListKind, groups: readonly Group[]): readonly ScopedList[] =>
  groups.map(({ key, name, publications }) => ({ scope: { kind, key }, name, publications }));

/** The list at an address, with complete papers; undefined if there is no such list. */
export function findList(
  catalogue: Pick<Catalogue, 'findPerson' | 'findTopic' | 'years' | 'categories'>,
  address: string,
): Pick<Person | Group, 'name' | 'publications'> | undefined {
  const key = address.slice(address.indexOf('/') + 1);
  const kind = findListKind(address);
  if (kind === 'author') return catalogue.findPerson(key);
  if (kind === 'topic') return catalogue.findTopic(key);
  return (kind === 'year' ? catalogue.years : catalogue.categories).find((group) => group.key === key);
}

/**
 * Second and further pages that former lists may have had, with the page that replaces each: the same page of the list that now has
 * the papers, or the page that names several lists. Paths are relative to the base. A list that leads nowhere is left out, because its
 * number of pages is unknown.
 */
export function listFormerPages(
  catalogue: Parameters<typeof findList>[0],
  formerLists: readonly FormerList[],
): readonly { readonly from: string; readonly to: string }[] {
  return formerLists.flatMap(({ address, to }) => {
    const counts = to.map((target) => paginatePapers(findList(catalogue, target)?.publications ?? []).length);
    const count = counts.reduce((sum, pages) => sum + pages, 0);
    return Array.from({ length: Math.max(0, count - 1) }, (_, index) => {
      const page = `page/${String(index + 2)}`;
      return { from: `${address}/${page}`, to: to.length === 1 ? `${to[0] ?? ''}/${page}/` : `${address}/` };
    });
  });
}

/** A list, and the scope at whose address its feeds and files are published. */
export interface PublishedList {
  readonly at: Scope;
  readonly list: ScopedList;
}

/**
 * Every list with its address. A former list that leads to one other list publishes the contents of that list, so that feed readers
 * continue; one that leads to several publishes the papers of them all. Lists that lead nowhere publish nothing.
 */
export function listPublished(catalogue: Catalogue, formerLists: readonly FormerList[]): readonly PublishedList[] {
  const lists = listScopes(catalogue);
  const byAddress = new Map(lists.map((list) => [toListAddress(list.scope), list]));
  const former = formerLists.flatMap(({ address, to }): readonly PublishedList[] => {
    const at = toScope(address);
    const list = joinLists(
      at,
      to.flatMap((target) => byAddress.get(target) ?? []),
    );
    return at && list ? [{ at, list }] : [];
  });
  return [...lists.map((list) => ({ at: list.scope, list })), ...former];
}

/** The address of a list relative to the base, without outer slashes; empty for the whole site. */
export const toListAddress = (scope: Scope): string =>
  scope.kind === 'site' ? '' : `${listFolders[scope.kind]}/${scope.key}`;

/** The scope of the list at an address, such as `authors/ada-example`. */
function toScope(address: string): Scope | undefined {
  const kind = findListKind(address);
  return kind && { kind, key: address.slice(address.indexOf('/') + 1) };
}

function joinLists(scope: Scope | undefined, lists: readonly ScopedList[]): ScopedList | undefined {
  if (lists.length < 2 || !scope) return lists[0];
  return {
    scope,
    name: lists.map(({ name }) => name).join(', '),
    publications: sortNewestFirst([...new Set(lists.flatMap(({ publications }) => publications))]),
  };
}
