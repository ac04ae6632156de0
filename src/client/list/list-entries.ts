import { foldText } from '../../core/model/fold.ts';
import { type Having, havings } from './filter-state.ts';
import type { EntryFacts } from './match-entry.ts';

/** An entry on the page. */
export interface ListEntry {
  readonly element: HTMLElement;
  readonly group: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** Read from the page when it is asked for first. */
  readonly facts: () => EntryFacts;
}

/** The entries of a list, in its order. */
export function findEntries(root: HTMLElement): readonly ListEntry[] {
  return [...root.querySelectorAll<HTMLElement>('.year-group')].flatMap((group) =>
    [...group.querySelectorAll<HTMLElement>('.entry')].flatMap((element) => {
      const link = element.querySelector<HTMLAnchorElement>('.entry-title a');
      let read: EntryFacts | undefined;
      return link ? [{ element, group, link, facts: () => (read ??= readFacts(element, group)) }] : [];
    }),
  );
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
