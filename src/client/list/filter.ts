import * as texts from 'virtual:offprint/texts';
import { countPapers, formatNumber } from '../count-papers.ts';
import { createChunkedWork } from './chunked-work.ts';
import { describeFilter, readForm, writeForm } from './filter-form.ts';
import { type FilterState, formatFilter, noFilter, parseFilter } from './filter-state.ts';
import type { ListEntry } from './list-entries.ts';
import { createMatcher } from './match-entry.ts';
import type { WholeList } from './whole-list.ts';

/** Milliseconds of rest in typing and dragging after which the address says the new state. */
const rest = 300;

/** Milliseconds that a slow phone takes to draw an entry that comes, and to take one away. */
const drawing = 0.4;
const removing = 0.05;

/** About as many entries as a window shows at once. */
const inWindow = 10;

/** A list that is narrowed. */
export interface Filter {
  /** Narrows the list as the address says. */
  readonly follow: () => void;
  /** Does what is soon needed. */
  readonly prepare: () => void;
  /** The entries that fit. */
  readonly shown: () => ReadonlySet<ListEntry>;
  /** Looks again at a list that has got further entries, or is in another state. */
  readonly refresh: () => void;
}

/**
 * Narrows a list as its form says. The address is the state, so that Back and a shared link show the same. `onShown` is called
 * with the number of entries that fit, and with null where nothing is narrowed.
 */
export function startFilter(form: HTMLFormElement, list: WholeList, onShown: (left: number | null) => void): Filter {
  const status = form.querySelector('[data-list-status]');
  const retry = form.querySelector<HTMLElement>('[data-list-retry]');
  const close = form.querySelector('[data-list-show]');
  const summary = document.querySelector('[data-list-summary]');
  const empty = document.querySelector<HTMLElement>('[data-list-empty]');
  const searchLinks = document.querySelectorAll<HTMLAnchorElement>('[data-list-search]');
  const work = createChunkedWork();
  /** Loaded when the list is narrowed: in a whole one the browser finds the place again. */
  let arrive: ((isWhole: boolean) => void) | undefined;
  let state = noFilter;
  /** Those on the page that fit, as far as it is drawn, and the number of all that do. */
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

  /** Draws what comes and takes away what goes. */
  function* show() {
    for (const entry of orderDrawing(list.entries, shown)) {
      const isShown = shown.has(entry);
      if (entry.element.hidden !== isShown) continue;
      entry.element.hidden = !isShown;
      if (!entry.group.hidden) yield isShown ? drawing : removing;
    }
  }

  /** Does what the first letter would wait for. */
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
    // Those that the state then asks for, which typing may have changed. Where they cannot be loaded, its state shows that.
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
    // A drag over years comes from the form itself.
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
  // What is printed is all that fits, at once.
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
 * The entries that fill the window, from above, and then the others from below: those that would come near the window after each
 * step, and go with the next one, would be drawn in vain.
 */
function orderDrawing(entries: readonly ListEntry[], shown: ReadonlySet<ListEntry>): readonly ListEntry[] {
  const last = [...shown][inWindow - 1];
  const first = last ? entries.indexOf(last) + 1 : entries.length;
  return [...entries.slice(0, first), ...entries.slice(first).reverse()];
}

/** A year without a paper that fits is not shown; the others say how many do. */
function showGroup(group: HTMLElement, papers: number, isNarrowed: boolean): void {
  group.hidden = isNarrowed && papers === 0;
  const number = group.querySelector<HTMLElement>('.year-heading .number');
  if (number) {
    number.dataset['all'] ??= number.textContent;
    number.textContent = isNarrowed ? countPapers(papers) : number.dataset['all'];
  }
}
