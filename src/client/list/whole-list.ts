import type { FilterRow } from '../../core/search/filter-index.ts';
import { findEntries, type ListEntry } from './list-entries.ts';

/** A list, with the entries of all or some of its pages. */
export interface WholeList {
  /** The entries on the page, in the order of the list. */
  readonly entries: readonly ListEntry[];
  /** The data of papers whose entries are on other pages. */
  readonly away: readonly FilterRow[];
  /** `known`: every paper is in `entries` or in `away`. */
  readonly state: 'part' | 'loading' | 'failed' | 'known';
  /** Loads the data of all papers, which is soon needed. */
  prepare(): void;
  /**
   * Loads the data of all papers, and then the entries of each page that has a match. Rejects if something cannot be loaded; another call
   * tries again.
   */
  bring(fits: (row: FilterRow) => boolean): Promise<void>;
}

interface ListPage {
  /** Null after its entries are inserted. */
  address: string | null;
  /** Null until loaded, and for the current page. */
  rows: readonly FilterRow[] | null;
  first: ListEntry | undefined;
}

/** `pager` links to the other pages. `onChange` is called after entries are inserted or `state` changes. */
export function createWholeList(root: HTMLElement, pager: HTMLElement | null, onChange: () => void): WholeList {
  const entries = findEntries(root);
  const pages: ListPage[] = [...(pager?.children ?? [])].map((link) =>
    link instanceof HTMLAnchorElement
      ? { address: link.href, rows: null, first: undefined }
      : { address: null, rows: null, first: entries[0] },
  );
  let turn: Promise<unknown> = Promise.resolve();
  const list = {
    entries,
    away: [],
    state: pages.length > 0 ? 'part' : 'known',
    prepare: () => {
      // Where that fails, what needs the data tries again.
      if (list.state === 'part') inTurn(know).catch(() => undefined);
    },
    bring: (fits) => {
      if (list.state === 'part') change('loading');
      return inTurn(() => load(fits));
    },
  } as { -readonly [Key in keyof WholeList]: WholeList[Key] };

  function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const own = turn.then(act);
    turn = own.catch(() => undefined);
    return own;
  }

  /** Loads the data of all papers, and returns what inserts their entries. */
  async function know() {
    const { fetchRows, insertEntries } = await import('./further-entries.ts');
    await Promise.all(
      pages.map(async (page) => {
        if (page.address !== null) page.rows ??= await fetchRows(page.address);
      }),
    );
    return insertEntries;
  }

  async function load(fits: (row: FilterRow) => boolean): Promise<void> {
    if (pages.every(({ address }) => address === null)) return;
    try {
      const insertEntries = await know();
      // If it were removed, the browser would compute the style of the whole list again.
      if (pager) pager.hidden = true;
      if (list.state !== 'known') change('known');
      for (const [index, page] of pages.entries()) {
        if (page.address === null || !page.rows?.some(fits)) continue;
        const next = pages.slice(index + 1).find(({ first }) => first)?.first;
        page.first = await insertEntries(entries, page.address, page.rows, next);
        page.address = null;
        change('known');
      }
    } catch (error) {
      change('failed');
      throw error;
    }
  }

  function change(state: WholeList['state']): void {
    list.state = state;
    list.away = pages.flatMap(({ address, rows }) => (address === null ? [] : (rows ?? [])));
    onChange();
  }

  return list;
}
