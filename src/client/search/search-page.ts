import * as texts from 'virtual:offprint/texts';
import { resultsAtOnce } from '../../core/search/hit.ts';
import { moveWithArrows } from './arrow-keys.ts';
import { createChipsView } from './chips-view.ts';
import { createCorrectionView } from './correction-view.ts';
import { findElement } from './elements.ts';
import { createEngine, type Findings } from './engine.ts';
import { createFacetsView } from './facets-view.ts';
import { type CategoryLabels, createLabels } from './labels.ts';
import { createRecentView } from './recent-view.ts';
import { countResults, createResultsView } from './results-view.ts';
import { createReturnPosition } from './return-position.ts';
import { createSearchHistory } from './search-history.ts';
import { createSearchSession, type SearchView } from './search-session.ts';
import {
  effectiveSort,
  type FacetName,
  listFilters,
  noFilters,
  type SearchState,
  sortOrders,
  toggleFilter,
} from './state.ts';
import { afterTyping } from './typing.ts';

/** Runs the search page. Its address is its state, so Back, reload and a shared link show the same results. */
export function startSearchPage(root: HTMLElement, base: string): void {
  const field = findElement(root, '[data-search-field]', HTMLInputElement);
  const order = findElement(root, '[data-search-sort]', HTMLElement);
  const sort = findElement(order, 'select', HTMLSelectElement);
  const more = findElement(root, '[data-search-more]', HTMLButtonElement);
  const reset = findElement(root, '[data-search-reset]', HTMLButtonElement);
  const categories = JSON.parse(root.dataset['categories'] ?? '{}') as CategoryLabels;
  const labels = createLabels(categories, root.dataset['code'] ?? '');
  const toggle = (name: FacetName, value: string) => {
    session.choose(toggleFilter(session.state(), name, value));
  };
  const dropLastFilter = () => {
    const [name, value] = listFilters(session.state()).at(-1) ?? [];
    if (name && value !== undefined) toggle(name, value);
  };
  const results = createResultsView(root, labels);
  const narrowing = findElement(root, '[data-search-facets]', HTMLDetailsElement);
  const facets = createFacetsView(narrowing, labels, toggle);
  const chips = createChipsView(findElement(root, '[data-search-chips]', HTMLElement), labels, field, toggle);

  const position = createReturnPosition();
  const recent = createRecentView(root, field);
  const correction = createCorrectionView(root, () => {
    session.choose({ ...session.state(), asTyped: true });
    field.focus();
  });

  let isCounting = false;
  const view: SearchView = {
    hasCounts: () => (isCounting = narrowing.open),
    begin: (state) => {
      if (field.value.trim() !== state.query) field.value = state.query;
      for (const option of sort.options) option.disabled = option.value === 'relevance' && state.query === '';
      sort.value = effectiveSort(state);
      chips.show(state);
      recent.follow(state.query);
      results.wait();
    },
    show: (state, findings, hits) => {
      results.show(hits, describeFindings(findings, state));
      correction.show(state.query, findings.corrected);
      if (findings.corrected !== null) recent.follow(findings.corrected);
      facets.show(state, findings.counts);
      more.hidden = hits.length >= findings.total;
      order.hidden = findings.total < 2;
      narrowing.hidden = findings.total === 0 && listFilters(state).length === 0;
      reset.hidden = listFilters(state).length === 0;
      position.restore();
    },
    fail: () => {
      correction.show('', null);
      results.fail();
      more.hidden = true;
    },
  };
  const session = createSearchSession(createEngine(base), createSearchHistory(resultsAtOnce), view, resultsAtOnce);
  const typing = afterTyping(field, session.type);

  findElement(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    typing.flush();
    session.settle();
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Backspace' && field.value === '') dropLastFilter();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    field.value = '';
    typing.flush();
  });
  narrowing.addEventListener('toggle', () => {
    if (narrowing.open && !isCounting) session.retry();
  });
  sort.addEventListener('change', () => {
    session.choose({ ...session.state(), sort: sortOrders.find((order) => order === sort.value) ?? 'relevance' });
  });
  more.addEventListener('click', () => {
    const place = results.count();
    void session.showMore().then(() => {
      results.focus(place);
    });
  });
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search-retry]')) session.retry();
  });
  reset.addEventListener('click', () => {
    session.choose({ ...session.state(), filters: noFilters });
    field.focus();
  });
  results.list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) position.keep();
  });
  results.list.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') field.focus();
  });
  moveWithArrows(field, results.list);
  addEventListener('popstate', session.follow);
  // Text typed before this code was loaded takes precedence.
  const typedBefore = field.value.trim();
  if (typedBefore === '') session.follow();
  else session.type(typedBefore);
}

function describeFindings(findings: Findings, state: SearchState): string {
  const { total, corrected } = findings;
  const papers = countResults(findings);
  const order = state.sort === 'oldest' ? texts.papersOldestFirst : texts.papersNewestFirst;
  const found =
    state.query !== ''
      ? texts.resultsFor.replace('{papers}', papers).replace('{query}', () => corrected ?? state.query)
      : total > 1
        ? order.replace('{papers}', papers)
        : papers;
  return total === 0 && listFilters(state).length > 0 ? texts.withFilters.replace('{found}', () => found) : found;
}
