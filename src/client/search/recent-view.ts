import { copyTemplate, findElement } from './elements.ts';
import { forgetQueries, readRecentQueries, rememberQuery } from './recent-queries.ts';

/** How long a query must stay unchanged to be remembered, in milliseconds. */
const settling = 1500;

/** Shows the queries of this tab while the field is empty, from its first use on, and remembers the current one. */
export function createRecentView(
  root: HTMLElement,
  field: HTMLInputElement,
): { readonly follow: (query: string) => void } {
  const part = findElement(root, '[data-search-recent]', HTMLElement);
  const list = findElement(part, 'ul', HTMLElement);
  const template = findElement(part, 'template', HTMLTemplateElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current = '';
  let isUsed = document.activeElement === field;

  const settle = () => {
    clearTimeout(timer);
    rememberQuery(current);
  };
  const show = () => {
    const queries = isUsed && current === '' ? readRecentQueries() : [];
    const items = queries.map((query) => {
      const item = copyTemplate(template);
      const button = findElement(item, 'button', HTMLButtonElement);
      button.textContent = query;
      button.addEventListener('click', () => {
        field.value = query;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.focus();
      });
      return item;
    });
    list.replaceChildren(template, ...items);
    part.hidden = items.length === 0;
  };
  findElement(part, '[data-search-forget]', HTMLElement).addEventListener('click', () => {
    forgetQueries();
    show();
    field.focus();
  });
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) settle();
  });
  root.addEventListener('submit', settle);
  field.addEventListener('focus', () => {
    isUsed = true;
    show();
  });
  show();
  return {
    follow: (query) => {
      clearTimeout(timer);
      current = query.trim();
      timer = setTimeout(settle, settling);
      show();
    },
  };
}
