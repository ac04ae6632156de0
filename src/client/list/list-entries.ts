import { foldText } from '../../core/model/fold.ts';
import { type Having, havings } from './filter-state.ts';
import type { EntryFacts } from './match-entry.ts';

/** An entry of the list; one that came from another page of it is hidden until it fits. */
export interface ListEntry {
  readonly element: HTMLElement;
  readonly group: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** Read from the entry when it is asked for first. */
  readonly facts: () => EntryFacts;
}

/** The entries on the page, in their order. */
export function findEntries(root: HTMLElement): ListEntry[] {
  return [...root.querySelectorAll<HTMLElement>('.papers-of-year')].flatMap((group) =>
    [...group.querySelectorAll<HTMLElement>('.entry')].flatMap((element) => toEntry(element, group) ?? []),
  );
}

/** Undefined for what leads to no paper. */
export function toEntry(element: HTMLElement, group: HTMLElement): ListEntry | undefined {
  const link = element.querySelector<HTMLAnchorElement>('.entry-title a');
  let read: EntryFacts | undefined;
  return link ? { element, group, link, facts: () => (read ??= readFacts(element, group)) } : undefined;
}

function readFacts(element: HTMLElement, group: HTMLElement): EntryFacts {
  const category = element.querySelector<HTMLElement>('.category-mark');
  const texts = [...element.querySelectorAll('.entry-title, .authors, .facts')].map(({ textContent }) => textContent);
  const has = (element.dataset['has'] ?? '').split(' ');
  return {
    text: foldText([...texts, category?.title ?? ''].join(' ').replaceAll(/\s+/gu, ' ')),
    // What has not appeared, or has no date, comes after all years.
    year: Number(group.id.replace(/^\D*/u, '')) || Infinity,
    category: lastPart(category?.getAttribute('href')),
    members: [...element.querySelectorAll('.authors strong a')].map((link) => lastPart(link.getAttribute('href'))),
    has: havings.filter((having): having is Having => has.includes(having)),
  };
}

/** `ada-example` of `/authors/ada-example/`. */
function lastPart(path: string | null | undefined): string {
  return decodeURIComponent(path?.split('/').at(-2) ?? '');
}
