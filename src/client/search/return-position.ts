/** The position on the page when a visitor leaves it for a result. */
export interface ReturnPosition {
  readonly keep: () => void;
  /** Restores it once, when there are results: the browser tries before that. */
  readonly restore: () => void;
}

export function createReturnPosition(): ReturnPosition {
  let top = readTop(history.state);
  const forget = () => {
    top = null;
  };
  for (const event of ['wheel', 'touchmove', 'keydown']) addEventListener(event, forget, { once: true, passive: true });
  return {
    keep: () => {
      history.replaceState({ ...(history.state as object | null), top: scrollY }, '');
    },
    restore: () => {
      if (top !== null) scrollTo({ top, behavior: 'instant' });
      forget();
    },
  };
}

function readTop(state: unknown): number | null {
  return typeof state === 'object' && state !== null && 'top' in state && typeof state.top === 'number'
    ? state.top
    : null;
}
