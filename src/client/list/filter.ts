import * as texts from 'virtual:offprint/texts';
import { countPapers, formatNumber } from '../count-papers.ts';
import { createChunkedWork } from './chunked-work.ts';
import { describeFilter, readForm, writeForm } from './filter-form.ts';
import { type FilterState, formatFilter, noFilter, parseFilter } from './filter-state.ts';
import type { ListEntry } from './list-entries.ts';
import { createMatcher } from './match-entry.ts';
import type { WholeList } from './whole-list.ts';

/** Milliseconds without typing or dragging before the address is updated. */
const rest = 300;

/** Estimated milliseconds in which a slow phone draws an entry, and removes one. */
const drawing = 0.4;
const removing = 0.05;

/** About how many entries fit into a window. */
const inWindow = 10;

/** The filter of a list. */
export interface Filter {
  /** Applies the filter in the address. */
  readonly follow: () => void;
  /** Loads in advance what the first filter needs. */
  readonly prepare: () => void;
  /** The matching entries on the page. */
  readonly shown: () => ReadonlySet<ListEntry>;
  /** Applies the filter again after the entries or the state of the list have changed. */
  readonly refresh: () => void;
}

/**
 * Filters a list by its form. The address has the state, so that Back and shared links restore it. `onShown` is called with the number
 * of matching papers, or null if no filter is set.
 */
export function startFilter(form: HTMLFormElement, list: WholeList, onShown: (left: number | null) => void): Filter {
  const status = form.querySelector('[data-list-status]');
  const retry = form.querySelector<HTMLElement>('[data-list-retry]');
  const close = form.querySelector('[data-list-show]');
  const summary = document.querySelector('[data-list-summary]');
  const empty = document.querySelector<HTMLElement>('[data-list-empty]');
  const searchLinks = document.querySelectorAll<HTMLAnchorElement>('[data-list-search]');
  const work = createChunkedWork();
  /** Loaded when a filter is set: in an unfiltered list, the browser restores the position. */
  let arrive: ((isWhole: boolean) => void) | undefined;
  let state = noFilter;
  /** The matching entries on the page when they were last drawn, and the number of all matching papers. */
  let shown: ReadonlySet<ListEntry> = new Set(list.entries);
  let fitting = shown.size;
  let fits = createMatcher(state);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function apply(next: FilterState): void {
    state = next;
    fits = createMatcher(state);
    const here = new Set<ListEntry>();
    let away = 0;
    const [entries, rows] = [[...list.entries], list.away];
    function* match() {
      for (const entry of entries) {
        if (fits(entry.row())) here.add(entry);
        yield 0;
      }
      for (const row of rows) {
        if (fits(row)) away += 1;
        yield 0;
      }
    }
    work(match(), () => {
      shown = here;
      fitting = here.size + away;
      report();
      work(show(), () => arrive?.(isWhole()));
    });
  }

  function report(): void {
    const isNarrowed = formatFilter(state) !== '';
    const shownIn = new Map(list.entries.map(({ group }) => [group, 0]));
    for (const { group } of shown) shownIn.set(group, (shownIn.get(group) ?? 0) + 1);
    for (const [group, inYear] of shownIn) showGroup(group, inYear, isNarrowed);
    const left = isNarrowed
      ? texts.countOfPapers
          .replace('{count}', formatNumber(fitting))
          .replace('{papers}', countPapers(list.entries.length + list.away.length))
      : '';
    const note = { part: '', loading: texts.loadingRest, failed: texts.restFailed, known: '' }[list.state];
    if (status) status.textContent = [left, note].filter(Boolean).join('. ');
    if (close) close.textContent = texts.showCount.replace('{papers}', countPapers(fitting));
    if (retry) retry.hidden = list.state !== 'failed';
    const said = isNarrowed ? [left, ...describeFilter(form, state)] : [];
    summary?.setAttribute('data-list-summary', said.join(' · '));
    if (empty) empty.hidden = fitting > 0 || list.state === 'loading';
    form.toggleAttribute('data-narrowed', isNarrowed);
    for (const link of searchLinks) link.search = state.text === '' ? '' : `?q=${encodeURIComponent(state.text)}`;
    onShown(isNarrowed ? fitting : null);
  }

  /** Shows and hides entries. */
  function* show() {
    for (const entry of orderDrawing(list.entries, shown)) {
      const isShown = shown.has(entry);
      if (entry.element.hidden !== isShown) continue;
      entry.element.hidden = !isShown;
      if (!entry.group.hidden) yield isShown ? drawing : removing;
    }
  }

  /** Loads and reads in advance what the first character would wait for. */
  function prepare(): void {
    function* read() {
      for (const { row } of list.entries) {
        row();
        yield 0;
      }
    }
    createChunkedWork()(read(), () => undefined);
    list.prepare();
    void loadReturn();
  }

  const narrow = (next: FilterState) => {
    apply(next);
    bring();
    void loadReturn().then(({ startReturn }) => {
      arrive ??= startReturn(list);
      arrive(isWhole());
    });
  };
  const loadReturn = () => import('./return-place.ts');
  const isWhole = () => list.state === 'known' && fitting === shown.size;
  const bring = () => {
    // The filter can have changed once the data is loaded. A failure is shown by the state of the list.
    list.bring((row) => fits(row)).catch(() => undefined);
  };
  const follow = () => {
    const next = parseFilter(location.search);
    if (formatFilter(next) === formatFilter(state)) return;
    writeForm(form, next);
    narrow(next);
  };
  const keep = () => {
    history.replaceState(history.state, '', location.pathname + formatFilter(state) + location.hash);
  };
  form.addEventListener('input', ({ target }) => {
    narrow(readForm(form));
    clearTimeout(timer);
    // Dragging over years dispatches its events on the form itself.
    if (target === form || (target instanceof HTMLInputElement && target.type === 'search'))
      timer = setTimeout(keep, rest);
    else keep();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  retry?.addEventListener('click', bring);
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-list-clear]')) return;
    writeForm(form, noFilter);
    narrow(noFilter);
    keep();
    form.querySelector('input')?.focus();
  });
  addEventListener('popstate', follow);
  // Printing does not wait for entries that are still to be drawn.
  addEventListener('beforeprint', () => {
    for (const entry of list.entries) entry.element.hidden = !shown.has(entry);
  });

  return {
    follow,
    prepare,
    shown: () => new Set(list.entries.filter(({ row }) => fits(row()))),
    refresh: () => {
      apply(state);
    },
  };
}

/**
 * The entries up to the end of the window, then the others from the end of the list, so that no entry is drawn near the window and then
 * moved away by the next step.
 */
function orderDrawing(entries: readonly ListEntry[], shown: ReadonlySet<ListEntry>): readonly ListEntry[] {
  const last = [...shown][inWindow - 1];
  const first = last ? entries.indexOf(last) + 1 : entries.length;
  return [...entries.slice(0, first), ...entries.slice(first).reverse()];
}

/** Hides a year without matching papers, and shows their number in the others. */
function showGroup(group: HTMLElement, papers: number, isNarrowed: boolean): void {
  group.hidden = isNarrowed && papers === 0;
  const number = group.querySelector<HTMLElement>('.year-heading .number');
  if (number) {
    number.dataset['all'] ??= number.textContent;
    number.textContent = isNarrowed ? countPapers(papers) : number.dataset['all'];
  }
}
