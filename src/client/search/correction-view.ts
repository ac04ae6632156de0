import { findElement } from './elements.ts';

/** Says above the results that they are those of another spelling, and leads back to what was typed. */
export interface CorrectionView {
  /** `corrected` is null where the results are of the query itself. */
  readonly show: (query: string, corrected: string | null) => void;
}

/** `searchAsTyped` is called when the visitor wants no other spelling. */
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
