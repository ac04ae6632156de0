import { copyReference } from '../copy-reference.ts';
import { readSingleKey } from '../keys.ts';

const titleLinks = '.entry-title a';

/** Copies the BibTeX entry of the focused result when `c` is pressed. */
export function copyOnKey(list: HTMLElement, status: Element): void {
  list.addEventListener('keydown', (event) => {
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    const link = item?.querySelector<HTMLAnchorElement>(titleLinks);
    if (link && readSingleKey(event) === 'c') void copyReference(link, status);
  });
}

/** Moves the focus with the arrow keys from a field down through the titles of a list, and back up to the field. */
export function moveWithArrows(field: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>(titleLinks)];
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !event.isComposing) focusOn(links()[0], event);
  });
  list.addEventListener('keydown', (event) => {
    const place = links().findIndex((link) => link === document.activeElement);
    if (event.key === 'ArrowDown') focusOn(links()[place + 1], event);
    if (event.key === 'ArrowUp') focusOn(links()[place - 1] ?? field, event);
  });
}

function focusOn(element: HTMLElement | undefined, event: KeyboardEvent): void {
  if (!element || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  element.focus();
}
