import type { WholeList } from './whole-list.ts';

/** The paper that a reader opened, and its distance from the top of the window at that time. */
interface Place {
  readonly paper: string;
  readonly top: number;
}

/**
 * Scrolls back to the opened paper when a reader returns: the browser restores the position before the entries of other pages are loaded.
 * Returns a function to call whenever the list is drawn, with whether it is complete; after that, it does nothing.
 */
export function startReturn(list: WholeList): (isWhole: boolean) => void {
  let place = readPlace(history.state);
  const forget = () => {
    place = null;
  };
  for (const event of ['wheel', 'touchstart', 'keydown'])
    addEventListener(event, forget, { once: true, passive: true });
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const entry = link && list.entries.find(({ element }) => element.contains(link));
    if (!entry) return;
    const left: Place = { paper: entry.link.pathname, top: entry.element.getBoundingClientRect().top };
    history.replaceState(left, '');
  });
  return (isWhole) => {
    const { paper, top } = place ?? {};
    const entry = list.entries.find(({ link, element }) => link.pathname === paper && !element.hidden);
    if (entry && top !== undefined) bring(entry.element, top);
    if (!isWhole || place === null) return;
    forget();
    history.replaceState(null, '');
  };
}

/** Entries are drawn when they come into view, and may be higher than estimated, so scrolling takes a few frames. */
function bring(element: HTMLElement, top: number, frames = 6): void {
  scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  if (frames > 1)
    requestAnimationFrame(() => {
      bring(element, top, frames - 1);
    });
}

function readPlace(state: unknown): Place | null {
  return typeof state === 'object' && state !== null && 'paper' in state ? (state as Place) : null;
}
