import type { WholeList } from './whole-list.ts';

/** The paper that a reader went on to, and how far below the top of the window it was in the list. */
interface Place {
  readonly paper: string;
  readonly top: number;
}

/**
 * Brings a reader who comes back to the paper that was opened: the browser looks for the place before the entries of other pages are
 * there. Returns what is called when the list is drawn, and whether all of it is there; from then on, it does nothing.
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

/** Entries are drawn as they come into view, and may be higher than was thought: a few frames bring one to its place. */
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
