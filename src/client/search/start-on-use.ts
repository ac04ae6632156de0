import * as texts from 'virtual:offprint/texts';
import { onApproach } from '../approach.ts';
import { findElement } from './elements.ts';

/**
 * Starts the search page, whose code and index are loaded on first use: until then it shows the newest papers. An address with a query is
 * a use, and so is Back to more results than at first.
 */
export function startOnUse(root: HTMLElement, base: string): void {
  let starting: Promise<void> | undefined;
  const start = () => {
    starting ??= import('./search-page.ts').then(({ startSearchPage }) => {
      startSearchPage(root, base);
    });
    // The next use tries again; until then, the form leads to the results.
    starting.catch(() => (starting = undefined));
  };
  if (location.search === '' && history.state === null) {
    onApproach(root, start);
    return;
  }
  findElement(root, '[data-search-found]', HTMLElement).hidden = true;
  findElement(root, '[data-search-status]', HTMLElement).textContent = texts.loadingSearch;
  start();
}
