import type { Hit } from '../../core/search/hit.ts';
import type { Engine, Findings } from './engine.ts';
import type { SearchHistory } from './search-history.ts';
import type { SearchState } from './state.ts';

/** A view of a search. */
export interface SearchView {
  /** A search starts; the previous results may stay until it ends. */
  begin(state: SearchState): void;
  /** Whether it shows the number of papers for each value of the facets, which is loaded then. */
  hasCounts(): boolean;
  show(state: SearchState, findings: Findings, hits: readonly Hit[]): void;
  fail(): void;
}

/** A visitor's search, from the first letter to the last filter. */
export interface SearchSession {
  readonly state: () => SearchState;
  /** The query so far. */
  readonly type: (query: string) => void;
  /** The query is finished: the next one becomes a new step in the history. */
  readonly settle: () => void;
  /** A filter or an order has changed. */
  readonly choose: (state: SearchState) => void;
  /** Resolves after more results are shown. */
  readonly showMore: () => Promise<void>;
  /** Restores the state from the address, for example after Back. */
  readonly follow: () => void;
  readonly retry: () => void;
}

/** `step` is the number of results shown at first and added by `showMore`. */
export function createSearchSession(
  engine: Engine,
  addresses: SearchHistory,
  view: SearchView,
  step: number,
): SearchSession {
  let { state, shown } = addresses.read();
  let isSettled = state.query !== '';
  let latest = 0;

  async function run(): Promise<void> {
    const ticket = ++latest;
    view.begin(state);
    try {
      const findings = await engine.find(state, { withCounts: view.hasCounts() });
      const hits = await findings.load(0, shown);
      if (ticket === latest) view.show(state, findings, hits);
    } catch {
      if (ticket === latest) view.fail();
    }
  }

  function change(next: SearchState, isStep: boolean): void {
    state = next;
    shown = step;
    if (isStep) addresses.push(state);
    else addresses.replace(state, shown);
    void run();
  }

  return {
    state: () => state,
    type: (query) => {
      if (query === state.query) return;
      const isStep = isSettled;
      isSettled = false;
      change({ ...state, query, asTyped: false }, isStep);
    },
    settle: () => {
      isSettled = true;
    },
    choose: (next) => {
      isSettled = true;
      change(next, true);
    },
    showMore: () => {
      shown += step;
      addresses.replace(state, shown);
      return run();
    },
    follow: () => {
      ({ state, shown } = addresses.read());
      isSettled = state.query !== '';
      void run();
    },
    retry: () => {
      void run();
    },
  };
}
