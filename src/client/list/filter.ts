import { countPapers, groupThousands } from '../../core/model/counts.ts';
import { type FilterState, formatFilter, havings, noFilter, parseFilter } from './filter-state.ts';
import { createChunkedWork } from './chunked-work.ts';
import type { ListEntry } from './list-entries.ts';
import { createMatcher } from './match-entry.ts';

/** Milliseconds of rest in typing after which the address says the new state. */
const rest = 300;

/** Milliseconds that a slow phone takes to draw an entry that comes or goes. */
const drawing = 0.4;

/** Narrows the list on the page as its form says. The address is the state, so that Back and a shared link show the same. */
export function startFilter(form: HTMLFormElement, entries: readonly ListEntry[]): void {
  const status = form.querySelector('[data-list-status]');
  const empty = document.querySelector<HTMLElement>('[data-list-empty]');
  const searchLinks = document.querySelectorAll<HTMLAnchorElement>('[data-list-search]');
  const work = createChunkedWork();
  const groups = [...new Set(entries.map(({ group }) => group))];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function apply(state: FilterState): void {
    const fits = createMatcher(state);
    const isNarrowed = formatFilter(state) !== '';
    const shownIn = new Map(groups.map((group) => [group, 0]));
    const shown = new Set<ListEntry>();
    function* match() {
      for (const entry of entries) {
        if (fits(entry.facts())) {
          shown.add(entry);
          shownIn.set(entry.group, (shownIn.get(entry.group) ?? 0) + 1);
        }
        yield 0;
      }
    }
    function* show() {
      for (const entry of entries) {
        const isShown = shown.has(entry);
        if (entry.element.hidden !== isShown) continue;
        entry.element.hidden = !isShown;
        if (!entry.group.hidden) yield drawing;
      }
    }
    work(match(), () => {
      for (const [group, count] of shownIn) showGroup(group, count, isNarrowed);
      if (status)
        status.textContent = isNarrowed ? `${groupThousands(shown.size)} of ${countPapers(entries.length)}` : '';
      if (empty) empty.hidden = shown.size > 0;
      form.toggleAttribute('data-narrowed', isNarrowed);
      for (const link of searchLinks) link.search = state.text === '' ? '' : `?q=${encodeURIComponent(state.text)}`;
      work(show(), () => undefined);
    });
  }

  const follow = () => {
    const state = parseFilter(location.search);
    writeForm(form, state);
    apply(state);
  };
  const keep = (state: FilterState) => {
    history.replaceState(history.state, '', location.pathname + formatFilter(state) + location.hash);
  };
  form.addEventListener('input', ({ target }) => {
    const state = readForm(form);
    apply(state);
    clearTimeout(timer);
    if (target instanceof HTMLInputElement && target.type === 'search') timer = setTimeout(keep, rest, state);
    else keep(state);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-list-clear]')) return;
    writeForm(form, noFilter);
    keep(noFilter);
    apply(noFilter);
    form.querySelector('input')?.focus();
  });
  addEventListener('popstate', follow);
  if (formatFilter(parseFilter(location.search)) !== '') follow();
}

/** A year without a paper that fits is not shown; the others say how many do. */
function showGroup(group: HTMLElement, count: number, isNarrowed: boolean): void {
  group.hidden = isNarrowed && count === 0;
  const number = group.querySelector<HTMLElement>('.year-heading .number');
  if (number) {
    number.dataset['all'] ??= number.textContent;
    number.textContent = isNarrowed ? countPapers(count) : number.dataset['all'];
  }
  const link = document.querySelector<HTMLElement>(`[data-year-rail] a[href$="#${group.id}"]`);
  const small = link?.querySelector<HTMLElement>('.number');
  if (!link || !small) return;
  small.dataset['all'] ??= small.textContent;
  small.textContent = isNarrowed ? groupThousands(count) : small.dataset['all'];
  if (link.parentElement) link.parentElement.hidden = group.hidden;
}

function readForm(form: HTMLFormElement): FilterState {
  const data = new FormData(form);
  const read = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    text: read('text'),
    from: read('from') === '' ? null : Number(read('from')),
    to: read('to') === '' ? null : Number(read('to')),
    category: read('category'),
    member: read('member'),
    has: havings.filter((having) => data.getAll('has').includes(having)),
  };
}

function writeForm(form: HTMLFormElement, state: FilterState): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = state.has.some((having) => having === control.value);
    } else {
      const value = state[control.name as Exclude<keyof FilterState, 'has'>];
      control.value = value === null ? '' : String(value);
    }
  }
}
