import { foldText } from '../../core/model/fold.ts';
import { type FilterRow, filterProperties } from '../../core/search/filter-index.ts';

/** An entry of the list. An entry from another page of the list is hidden until it matches. */
export interface ListEntry {
  readonly element: HTMLElement;
  readonly group: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** Read from the entry on first use, unless known. */
  readonly row: () => FilterRow;
}

/** The entries on the page, in their order. */
export function findEntries(root: HTMLElement): ListEntry[] {
  return [...root.querySelectorAll<HTMLElement>('.papers-of-year')].flatMap((group) =>
    [...group.querySelectorAll<HTMLElement>('.entry')].flatMap((element) => toEntry(element, group) ?? []),
  );
}

/** Undefined for a link that does not lead to a paper. */
export function toEntry(element: HTMLElement, group: HTMLElement, row?: FilterRow): ListEntry | undefined {
  const link = element.querySelector<HTMLAnchorElement>('.entry-title a');
  let known = row;
  return link ? { element, group, link, row: () => (known ??= readRow(element, group)) } : undefined;
}

function readRow(element: HTMLElement, group: HTMLElement): FilterRow {
  const category = element.querySelector<HTMLElement>('.category-mark');
  const texts = [...element.querySelectorAll('.entry-title, .authors, .facts')].map(({ textContent }) => textContent);
  const split = (name: 'has' | 'topics') => element.dataset[name]?.split(' ') ?? [];
  const has = split('has');
  return {
    text: foldText([...texts, category?.title ?? ''].join(' ').replaceAll(/\s+/gu, ' ')),
    // Forthcoming and undated papers sort after all years.
    year: Number(group.id.replace(/^\D*/u, '')) || Infinity,
    category: lastPart(category?.getAttribute('href')),
    topics: split('topics'),
    members: [...element.querySelectorAll('.authors strong a')].map((link) => lastPart(link.getAttribute('href'))),
    has: filterProperties.filter((property) => has.includes(property)),
  };
}

/** `ada-example` of `/authors/ada-example/`. */
function lastPart(path: string | null | undefined): string {
  return decodeURIComponent(path?.split('/').at(-2) ?? '');
}
