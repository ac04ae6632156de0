import { copyReference } from '../copy-reference.ts';
import { readSingleKey } from '../keys.ts';

const titleLinks = '.entry-title a';

/** Copies the BibTeX entry of the focused result when `c` is pressed. */
export function copyOnKey(list: HTMLElement, status: Element): void {
  list.addEventListener('keydown', (event) => {
    const title = findTitle(event);
    if (title && readSingleKey(event) === 'c') void copyReference(title, status);
  });
}

/**
 * Moves the focus with the arrow keys from a field down through the titles of a list, and back up to the field. From the other links of a
 * result, which Tab reaches, they lead to its own title and the next one.
 */
export function moveWithArrows(field: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>(titleLinks)];
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !event.isComposing) focusOn(links()[0], event);
  });
  list.addEventListener('keydown', (event) => {
    const title = findTitle(event);
    if (!title) return;
    const titles = links();
    const place = titles.indexOf(title);
    if (event.key === 'ArrowDown') focusOn(titles[place + 1], event);
    if (event.key === 'ArrowUp') focusOn(event.target === title ? (titles[place - 1] ?? field) : title, event);
  });
}

/** The title of the result in which a key was pressed; null in a layer above the list, which has keys of its own. */
function findTitle({ target }: KeyboardEvent): HTMLAnchorElement | null {
  const item = target instanceof Element && !target.closest('[popover]') ? target.closest('li') : null;
  return item?.querySelector<HTMLAnchorElement>(titleLinks) ?? null;
}

function focusOn(element: HTMLElement | undefined, event: KeyboardEvent): void {
  if (!element || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  element.focus();
}
