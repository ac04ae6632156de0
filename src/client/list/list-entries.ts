import { foldText } from '../../core/model/fold.ts';
import { type FilterRow, havings } from '../../core/search/filter-index.ts';

/** An entry of the list; one that came from another page of it is hidden until it fits. */
export interface ListEntry {
  readonly element: HTMLElement;
  readonly group: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** Read from the entry when it is asked for first, unless it is known. */
  readonly row: () => FilterRow;
}

/** The entries on the page, in their order. */
export function findEntries(root: HTMLElement): ListEntry[] {
  return [...root.querySelectorAll<HTMLElement>('.papers-of-year')].flatMap((group) =>
    [...group.querySelectorAll<HTMLElement>('.entry')].flatMap((element) => toEntry(element, group) ?? []),
  );
}

/** Undefined for what leads to no paper. */
export function toEntry(element: HTMLElement, group: HTMLElement, row?: FilterRow): ListEntry | undefined {
  const link = element.querySelector<HTMLAnchorElement>('.entry-title a');
  let known = row;
  return link ? { element, group, link, row: () => (known ??= readRow(element, group)) } : undefined;
}

function readRow(element: HTMLElement, group: HTMLElement): FilterRow {
  const category = element.querySelector<HTMLElement>('.category-mark');
  const texts = [...element.querySelectorAll('.entry-title, .authors, .facts')].map(({ textContent }) => textContent);
  const has = (element.dataset['has'] ?? '').split(' ');
  return {
    text: foldText([...texts, category?.title ?? ''].join(' ').replaceAll(/\s+/gu, ' ')),
    // What has not appeared, or has no date, comes after all years.
    year: Number(group.id.replace(/^\D*/u, '')) || Infinity,
    category: lastPart(category?.getAttribute('href')),
    members: [...element.querySelectorAll('.authors strong a')].map((link) => lastPart(link.getAttribute('href'))),
    has: havings.filter((having) => has.includes(having)),
  };
}

/** `ada-example` of `/authors/ada-example/`. */
function lastPart(path: string | null | undefined): string {
  return decodeURIComponent(path?.split('/').at(-2) ?? '');
}
