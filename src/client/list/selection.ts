import { announce, copyText } from '../copy.ts';
import { countPapers } from '../../core/model/counts.ts';
import { saveFile } from '../save-file.ts';
import type { ListEntry } from './list-entries.ts';
import { fileEnds, referenceFormats } from './reference-records.ts';
import { fetchReferences } from './references.ts';
import type { WholeList } from './whole-list.ts';

/** Lets a visitor tick papers, and copy or download their references. */
export interface Selection {
  /** Ticks an entry, or takes the tick away. */
  readonly toggle: (entry: ListEntry) => void;
  /** Gives boxes to entries that have come. */
  readonly refresh: () => void;
}

/** `bar` has the buttons for what is selected, `switcher` shows and hides the boxes, `shown` gives what a filter leaves. */
export function startSelection(
  bar: HTMLElement,
  switcher: HTMLButtonElement,
  list: WholeList,
  shown: () => ReadonlySet<ListEntry>,
): Selection {
  const boxes = new Map<ListEntry, HTMLInputElement>();
  const count = bar.querySelector<HTMLElement>('[data-selection-count]');
  const status = bar.querySelector<HTMLElement>('[role="status"]');
  const format = bar.querySelector<HTMLSelectElement>('select');
  const listed = () => new Set(list.entries.filter((entry) => boxes.get(entry)?.checked));

  function show(): void {
    const { size } = listed();
    if (count) count.textContent = size === 0 ? 'None selected' : `${countPapers(size)} selected`;
    for (const button of bar.querySelectorAll<HTMLButtonElement>('[data-take], [data-selection-none]')) {
      button.disabled = size === 0;
    }
  }

  function addBoxes(): void {
    for (const entry of list.entries) if (!boxes.has(entry)) boxes.set(entry, addBox(entry));
  }

  function open(isOpen: boolean): void {
    if (isOpen) {
      addBoxes();
      list.complete().catch(() => undefined);
    }
    document.documentElement.toggleAttribute('data-selecting', isOpen);
    switcher.setAttribute('aria-pressed', String(isOpen));
    bar.hidden = !isOpen;
    show();
  }

  function tick(entries: ReadonlySet<ListEntry>): void {
    for (const [entry, box] of boxes) box.checked = entries.has(entry);
    show();
  }

  async function take(way: string): Promise<void> {
    const chosen = referenceFormats.find((name) => name === format?.value);
    if (!status || !chosen) return;
    try {
      const text = await fetchReferences(listed(), list, chosen);
      if (way === 'copy') await copyText(text);
      else saveFile(`selection.${fileEnds[chosen]}`, text);
      announce(status, way === 'copy' ? 'Copied.' : 'Downloaded.');
    } catch {
      announce(status, 'That did not work. The connection may have been lost; try again.');
    }
  }

  switcher.addEventListener('click', () => {
    open(bar.hidden !== false);
  });
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches('.entry-box')) show();
  });
  bar.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.matches('[data-selection-all]')) {
      // Where the rest of the list cannot be loaded, a message says so, and what is there is selected.
      const tickShown = () => {
        tick(shown());
      };
      list.complete().then(tickShown, tickShown);
    }
    if (button?.matches('[data-selection-none]')) tick(new Set());
    if (button?.matches('[data-selection-close]')) {
      open(false);
      switcher.focus();
    }
    if (button?.dataset['take'] !== undefined) void take(button.dataset['take']);
  });

  return {
    toggle: (entry) => {
      open(true);
      const box = boxes.get(entry);
      if (box) box.checked = !box.checked;
      show();
    },
    refresh: () => {
      if (!bar.hidden) addBoxes();
    },
  };
}

function addBox({ element, link }: ListEntry): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.className = 'entry-box';
  box.setAttribute('aria-label', `Select ${link.textContent.trim()}`);
  element.prepend(box);
  return box;
}
