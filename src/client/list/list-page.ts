import { startDensity } from './density.ts';
import { startFilter } from './filter.ts';
import { findEntries } from './list-entries.ts';
import { startListKeys } from './list-keys.ts';
import { startSelection } from './selection.ts';
import { startYearRail } from './year-rail.ts';

/** Brings the tools of a list to life; each works on the entries that are on the page. */
export function startListPage(root: HTMLElement): void {
  const entries = findEntries(root);
  const form = root.querySelector<HTMLFormElement>('[data-list-tools]');
  const bar = root.querySelector<HTMLElement>('[data-selection]');
  const switcher = root.querySelector<HTMLButtonElement>('[data-select]');
  const density = root.querySelector<HTMLButtonElement>('[data-density-switch]');
  const sheet = root.querySelector<HTMLDialogElement>('[data-keys-sheet]');
  const rail = root.querySelector<HTMLElement>('[data-year-rail]');
  if (!form || !bar || !switcher || !density || !sheet) return;

  startFilter(form, entries);
  startDensity(density);
  startListKeys(sheet, form, entries, startSelection(bar, switcher, entries));
  if (rail) startYearRail(rail, [...new Set(entries.map(({ group }) => group))]);
}
