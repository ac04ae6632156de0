import { announce, copyText } from '../copy.ts';
import { countPapers } from '../../core/model/counts.ts';
import { saveFile } from '../save-file.ts';
import type { ListEntry } from './list-entries.ts';
import { joinRecords, type ReferenceFormat, splitRecords } from './reference-records.ts';

/** Lets a visitor tick papers, and copy or download their references. */
export interface Selection {
  /** Ticks an entry, or takes the tick away. */
  readonly toggle: (entry: ListEntry) => void;
}

/** `bar` has the buttons for what is selected, `switcher` shows and hides the boxes. */
export function startSelection(
  bar: HTMLElement,
  switcher: HTMLButtonElement,
  entries: readonly ListEntry[],
): Selection {
  const boxes = new Map<ListEntry, HTMLInputElement>();
  const count = bar.querySelector<HTMLElement>('[data-selection-count]');
  const status = bar.querySelector<HTMLElement>('[role="status"]');
  const listed = () => entries.filter((entry) => boxes.get(entry)?.checked);

  function show(): void {
    const selected = listed();
    if (count) count.textContent = selected.length === 0 ? 'None selected' : `${countPapers(selected.length)} selected`;
    for (const button of bar.querySelectorAll<HTMLButtonElement>('[data-take], [data-selection-none]')) {
      button.disabled = selected.length === 0;
    }
  }

  function open(isOpen: boolean): void {
    if (isOpen && boxes.size === 0) for (const entry of entries) boxes.set(entry, addBox(entry));
    document.documentElement.toggleAttribute('data-selecting', isOpen);
    switcher.setAttribute('aria-pressed', String(isOpen));
    bar.hidden = !isOpen;
    show();
  }

  function tick(isTicked: (entry: ListEntry) => boolean): void {
    for (const [entry, box] of boxes) box.checked = isTicked(entry);
    show();
  }

  async function take(format: ReferenceFormat, way: string): Promise<void> {
    if (!status) return;
    try {
      const text = await fetchReferences(listed(), format);
      if (way === 'copy') await copyText(text);
      else saveFile(`selection.${format}`, text);
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
    const { take: format, way } = button?.dataset ?? {};
    if (button?.matches('[data-selection-all]')) tick(({ element, group }) => !element.hidden && !group.hidden);
    if (button?.matches('[data-selection-none]')) tick(() => false);
    if (button?.matches('[data-selection-close]')) {
      open(false);
      switcher.focus();
    }
    if (format === 'bib' || format === 'ris') void take(format, way ?? '');
  });

  return {
    toggle: (entry) => {
      open(true);
      const box = boxes.get(entry);
      if (box) box.checked = !box.checked;
      show();
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

/** The references of papers out of the files of their years, in the order of the list. */
async function fetchReferences(entries: readonly ListEntry[], format: ReferenceFormat): Promise<string> {
  const files = new Set(entries.map(({ group }) => group.dataset[format] ?? ''));
  const texts = await Promise.all([...files].map(fetchText));
  const records = new Map(texts.flatMap((text) => [...splitRecords(text, format)]));
  const found = entries.map(({ link }) => records.get(link.pathname));
  if (found.some((record) => record === undefined)) throw new Error('A paper is not in the file of its year.');
  return joinRecords(
    found.filter((record) => record !== undefined),
    format,
  );
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${String(response.status)}.`);
  return response.text();
}
