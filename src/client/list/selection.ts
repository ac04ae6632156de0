import * as texts from 'virtual:offprint/texts';
import { countPapers } from '../count-papers.ts';
import { announce, copyText } from '../copy.ts';
import { createChunkedWork } from './chunked-work.ts';
import type { ListEntry } from './list-entries.ts';
import { referenceFormats } from './reference-formats.ts';
import { fetchReferences, saveReferences } from './references.ts';
import type { WholeList } from './whole-list.ts';

/** The estimated time in which a slow phone draws a check box, in milliseconds. */
const adding = 0.2;

/** Lets a visitor select papers, and copy or download their references. */
export interface Selection {
  /** Shows or hides the check boxes. */
  readonly switch: () => void;
  /** Selects or deselects an entry. */
  readonly toggle: (entry: ListEntry) => void;
  /** Adds check boxes to new entries. */
  readonly refresh: () => void;
}

/**
 * `bar` has the buttons for the selection, `switcher` shows and hides the check boxes, and `shown` returns the entries that match the
 * filter.
 */
export function startSelection(
  bar: HTMLElement,
  switcher: HTMLButtonElement,
  list: WholeList,
  shown: () => ReadonlySet<ListEntry>,
): Selection {
  const boxes = new Map<ListEntry, HTMLInputElement>();
  const ticked = new Set<ListEntry>();
  const work = createChunkedWork();
  const summary = bar.querySelector<HTMLElement>('[data-selection-count]');
  const status = bar.querySelector<HTMLElement>('[role="status"]');
  const format = bar.querySelector<HTMLSelectElement>('select');

  function show(): void {
    const { size } = ticked;
    if (summary)
      summary.textContent =
        size === 0 ? texts.noneSelected : texts.countSelected.replace('{papers}', countPapers(size));
    for (const button of bar.querySelectorAll<HTMLButtonElement>('[data-take], [data-selection-none]')) {
      button.disabled = size === 0;
    }
  }

  /** Updates the check boxes of all entries. */
  function* draw() {
    for (const entry of [...list.entries]) {
      const isNew = !boxes.has(entry);
      drawBox(entry);
      yield isNew ? adding : 0;
    }
  }

  function drawBox(entry: ListEntry): void {
    const box = boxes.get(entry) ?? addBox(entry);
    boxes.set(entry, box);
    box.checked = ticked.has(entry);
  }

  function open(isOpen: boolean): void {
    if (isOpen) {
      work(draw(), () => undefined);
      list.bring(() => true).catch(() => undefined);
    }
    document.documentElement.toggleAttribute('data-selecting', isOpen);
    switcher.setAttribute('aria-pressed', String(isOpen));
    bar.hidden = !isOpen;
    show();
  }

  function tick(entries: Iterable<ListEntry>): void {
    ticked.clear();
    for (const entry of entries) ticked.add(entry);
    work(draw(), () => undefined);
    show();
  }

  function toggle(entry: ListEntry): void {
    if (!ticked.delete(entry)) ticked.add(entry);
    drawBox(entry);
    show();
  }

  async function take(way: string): Promise<void> {
    const chosen = referenceFormats.find((name) => name === format?.value);
    if (!status || !chosen) return;
    try {
      if (way === 'copy') await copyText(await fetchReferences(ticked, list, chosen));
      else await saveReferences('selection', ticked, list, chosen);
      announce(status, way === 'copy' ? texts.copied : texts.downloaded);
    } catch {
      announce(status, texts.takingFailed);
    }
  }

  document.addEventListener('change', ({ target }) => {
    const entry = list.entries.find((other) => boxes.get(other) === target);
    if (entry) toggle(entry);
  });
  bar.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.matches('[data-selection-all]')) {
      // If the rest of the list cannot be loaded, a message says so, and the entries on the page are selected.
      const tickShown = () => {
        tick(shown());
      };
      list.bring(() => true).then(tickShown, tickShown);
    }
    if (button?.matches('[data-selection-none]')) tick([]);
    if (button?.matches('[data-selection-close]')) {
      open(false);
      switcher.focus();
    }
    if (button?.dataset['take'] !== undefined) void take(button.dataset['take']);
  });

  return {
    switch: () => {
      open(bar.hidden !== false);
    },
    toggle: (entry) => {
      open(true);
      toggle(entry);
    },
    refresh: () => {
      if (!bar.hidden) work(draw(), () => undefined);
    },
  };
}

function addBox({ element, link }: ListEntry): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.className = 'entry-box';
  box.setAttribute(
    'aria-label',
    texts.selectPaper.replace('{title}', () => link.textContent.trim()),
  );
  element.prepend(box);
  return box;
}
