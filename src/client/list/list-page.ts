import { startDensity } from './density.ts';
import { startFilter } from './filter.ts';
import { startDownloads } from './list-downloads.ts';
import { startListKeys } from './list-keys.ts';
import type { Selection } from './selection.ts';
import { createWholeList } from './whole-list.ts';
import { startYearRail } from './year-rail.ts';

/** Brings the tools of a list to life; each works on the whole list, even if the page has only a part of it. */
export function startListPage(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('[data-list-tools]');
  const status = root.querySelector('[data-list-status]');
  const bar = root.querySelector<HTMLElement>('[data-selection]');
  const switcher = root.querySelector<HTMLButtonElement>('[data-select]');
  const density = root.querySelector<HTMLButtonElement>('[data-density-switch]');
  const sheet = root.querySelector<HTMLDialogElement>('[data-keys-sheet]');
  const rail = root.querySelector<HTMLElement>('[data-year-rail]');
  if (!form || !status || !bar || !switcher || !density || !sheet) return;

  const list = createWholeList(root, root.querySelector('.pages'), () => {
    filter.refresh();
    selection?.refresh();
    years?.refresh();
  });
  const filter = startFilter(
    form,
    list,
    startDownloads(status, list, () => filter.shown()),
  );
  let selection: Selection | undefined;
  /** Does something with what selects papers, which is loaded when somebody first does. */
  const select = (act: (selection: Selection) => void) => {
    void import('./selection.ts').then(({ startSelection }) => {
      act((selection ??= startSelection(bar, switcher, list, filter.shown)));
    });
  };
  switcher.addEventListener('click', () => {
    select((loaded) => {
      loaded.switch();
    });
  });
  const years = rail && startYearRail(rail, list);
  startDensity(density);
  startListKeys(sheet, form, list.entries, (entry) => {
    select((loaded) => {
      loaded.toggle(entry);
    });
  });
  filter.follow();
}
