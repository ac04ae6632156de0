import { findElement } from './elements.ts';
import { type Dictionary, readDictionary, suggestQuery } from './spelling.ts';

/** Offers another spelling where a query finds nothing. The words of the site are fetched when the first one does. */
export function createSuggestionView(
  root: HTMLElement,
  field: HTMLInputElement,
  base: string,
): { readonly show: (query: string, total: number) => void } {
  const part = findElement(root, '[data-search-suggestion]', HTMLElement);
  const button = findElement(part, 'button', HTMLButtonElement);
  let dictionary: Promise<Dictionary> | undefined;
  let latest = 0;

  button.addEventListener('click', () => {
    field.value = button.textContent;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  });
  return {
    show: (query, total) => {
      const ticket = ++latest;
      part.hidden = true;
      if (total > 0 || query.trim() === '') return;
      dictionary ??= fetch(`${base}pagefind/words.txt`)
        .then((response) => (response.ok ? response.text() : ''))
        .then(readDictionary);
      dictionary.then(
        (known) => {
          const suggestion = suggestQuery(query.trim(), known);
          if (ticket !== latest || suggestion === null) return;
          button.textContent = suggestion;
          part.hidden = false;
        },
        () => {
          dictionary = undefined;
        },
      );
    },
  };
}
