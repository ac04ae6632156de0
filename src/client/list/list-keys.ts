import { copyReference } from '../copy-reference.ts';
import { areKeysOn, readSingleKey, switchKeys } from '../keys.ts';
import type { ListEntry } from './list-entries.ts';

/** What single keys do in a list: `j`, `k`, `o`, `x`, `c`, `f`, and `?` for the list of shortcuts. */
export interface ListKeys {
  readonly press: (event: KeyboardEvent) => void;
  readonly openSheet: () => void;
}

export function startListKeys(
  sheet: HTMLDialogElement,
  form: HTMLFormElement,
  entries: readonly ListEntry[],
  toggle: (entry: ListEntry) => void,
): ListKeys {
  const find = () => entries.findIndex(({ element }) => element.contains(document.activeElement));
  const move = (step: 1 | -1) => {
    const place = find();
    const start = place === -1 ? findInView(entries, step) : place + step;
    for (let next = start; entries[next]; next += step) {
      const entry = entries[next];
      if (!entry || entry.element.hidden || entry.group.hidden) continue;
      entry.link.focus({ preventScroll: true });
      entry.element.scrollIntoView({ block: 'nearest' });
      return;
    }
  };
  const doOn = (act: (entry: ListEntry) => void) => () => {
    const entry = entries[find()];
    if (entry) act(entry);
  };
  const actions: Readonly<Record<string, () => void>> = {
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
    o: doOn(({ link }) => {
      link.click();
    }),
    x: doOn(toggle),
    c: doOn(({ link }) => {
      const status = form.querySelector('[data-list-status]');
      if (status) void copyReference(link, status);
    }),
    f: () => {
      form.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    },
    '?': () => {
      sheet.showModal();
    },
  };
  startSheet(sheet);
  return {
    press: (event) => {
      const action = document.querySelector('dialog[open]') ? undefined : actions[readSingleKey(event) ?? ''];
      if (!action) return;
      event.preventDefault();
      action();
    },
    openSheet: () => {
      sheet.showModal();
    },
  };
}

/** The first entry in view, where `j` starts; `k` starts with the entry before it. */
function findInView(entries: readonly ListEntry[], step: 1 | -1): number {
  const first = entries.findIndex(({ element }) => !element.hidden && element.getBoundingClientRect().top >= 0);
  return step === 1 ? Math.max(first, 0) : first - 1;
}

function startSheet(sheet: HTMLDialogElement): void {
  const box = sheet.querySelector<HTMLInputElement>('[data-keys-switch]');
  if (box) {
    box.checked = areKeysOn();
    box.addEventListener('change', () => {
      switchKeys(box.checked);
    });
  }
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close();
  });
}
