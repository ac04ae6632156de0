import { findElement } from './elements.ts';

/** Says above the results that they are for another spelling, and links back to the query as typed. */
export interface CorrectionView {
  /** `corrected` is null if the results are for the query as typed. */
  readonly show: (query: string, corrected: string | null) => void;
}

/** `searchAsTyped` is called when the visitor rejects the other spelling. */
export function createCorrectionView(root: HTMLElement, searchAsTyped: () => void): CorrectionView {
  const part = findElement(root, '[data-search-correction]', HTMLElement);
  const shown = findElement(part, '[data-correction="shown"]', HTMLElement);
  const button = findElement(part, 'button', HTMLButtonElement);
  button.addEventListener('click', searchAsTyped);
  return {
    show: (query, corrected) => {
      part.hidden = corrected === null;
      shown.textContent = corrected;
      button.textContent = query;
    },
  };
}
