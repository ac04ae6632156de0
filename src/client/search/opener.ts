import * as texts from 'virtual:offprint/texts';
import { createElement } from '../create-element.ts';
import { fetchText } from '../fetch-text.ts';
import { readSingleKey } from '../keys.ts';

/**
 * Opens the search dialog: with `/`, with Ctrl or Cmd and K, and in place of links to the search page. Its field is there at once; its
 * content, which is part of the search page, and the search code are loaded when it opens for the first time. On the search page, these
 * keys focus its own field.
 */
addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return;
  event.preventDefault();
  open();
});
addEventListener('click', (event) => {
  const { target } = event;
  if (dialog && target === dialog) dialog.close();
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!isPlain || findOwnField() || !(target instanceof Element) || !target.closest('[data-search-open]')) return;
  event.preventDefault();
  open();
});

let dialog: HTMLDialogElement | undefined;

function open(): void {
  const ownField = findOwnField();
  const field = ownField ?? (dialog ??= addDialog()).querySelector('input');
  if (!ownField && !dialog?.open) dialog?.showModal();
  field?.focus();
  field?.select();
}

function addDialog(): HTMLDialogElement {
  const base = document.documentElement.dataset['base'] ?? '/';
  const field = createElement('input', {
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: texts.searchPapers,
    'aria-label': texts.searchPapers,
    'data-search-field': '',
  });
  const form = createElement('form', { class: 'search-line', role: 'search', action: `${base}search/` }, field);
  const close = createElement('form', { method: 'dialog' }, createElement('button', { class: 'button' }, texts.close));
  const head = createElement('div', { class: 'search-dialog-head' }, form, close);
  const added = createElement('dialog', { class: 'search-dialog', 'aria-label': texts.search }, head);
  document.body.append(added);
  start(added, form.action, base).catch(() => {
    dialog = undefined;
    // The search page takes over with what was typed so far.
    if (added.open) form.submit();
    added.remove();
  });
  return added;
}

async function start(added: HTMLDialogElement, searchPage: string, base: string): Promise<void> {
  const [page, { startSearchDialog }] = await Promise.all([fetchText(searchPage), import('./search-dialog.ts')]);
  const template = new DOMParser().parseFromString(page, 'text/html').querySelector('template[data-search-dialog]');
  if (!(template instanceof HTMLTemplateElement)) throw new Error('The search page has no content for the dialog.');
  added.append(document.importNode(template.content, true));
  startSearchDialog(added, base);
}

function findOwnField(): HTMLInputElement | null {
  return document.querySelector('[data-search-page] input');
}

function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  if (isComposing || altKey) return false;
  return ctrlKey || metaKey ? key.toLowerCase() === 'k' : readSingleKey(event) === '/';
}
