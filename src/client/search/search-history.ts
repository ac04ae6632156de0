import { formatState, parseState, type SearchState } from './state.ts';

/** Keeps the address of the page and the search in sync. */
export interface SearchHistory {
  /** The state in the address, and the number of results shown at that time. */
  read(): { readonly state: SearchState; readonly shown: number };
  /** A step that Back undoes: a filter, an order, or a new query after a finished one. */
  push(state: SearchState): void;
  /** A change within a step, while somebody types or shows more results. */
  replace(state: SearchState, shown: number): void;
}

/** `shownAtFirst` is the number of results that a search starts with. */
export function createSearchHistory(shownAtFirst: number): SearchHistory {
  const addressOf = (state: SearchState) => location.pathname + formatState(state);
  return {
    read: () => {
      const saved: unknown = history.state;
      const isSaved =
        typeof saved === 'object' && saved !== null && 'shown' in saved && typeof saved.shown === 'number';
      return { state: parseState(location.search), shown: isSaved ? Number(saved.shown) : shownAtFirst };
    },
    push: (state) => {
      if (addressOf(state) !== location.pathname + location.search) history.pushState(null, '', addressOf(state));
    },
    replace: (state, shown) => {
      history.replaceState({ shown }, '', addressOf(state));
    },
  };
}
