import { readSingleKey } from '../keys.ts';

/**
 * Opens the search dialog: with `/`, with Ctrl or Cmd and K, and in place of links to the search page. The search code is loaded when the
 * dialog opens for the first time. On the search page, these keys focus its own field.
 */
export function listenForSearch(dialog: HTMLDialogElement): void {
  addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open(dialog);
  });
  addEventListener('click', (event) => {
    const { target } = event;
    if (target === dialog) dialog.close();
    if (target instanceof Element && dialog.contains(target.closest('[data-search-retry]')))
      starting ??= startAgain(dialog);
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isPlain || findOwnField() || !(target instanceof Element) || !target.closest('[data-search-open]')) return;
    event.preventDefault();
    open(dialog);
  });
}

let starting: Promise<void> | undefined;

function open(dialog: HTMLDialogElement): void {
  const ownField = findOwnField();
  if (!ownField && !dialog.open) dialog.showModal();
  const field = ownField ?? dialog.querySelector('input');
  field?.focus();
  field?.select();
  if (!ownField) starting ??= start(dialog);
}

async function start(dialog: HTMLDialogElement): Promise<void> {
  const failure = dialog.querySelector<HTMLElement>('[data-search-failure]');
  if (failure) failure.hidden = true;
  try {
    const { startSearchDialog } = await import('./search-dialog.ts');
    startSearchDialog(dialog, document.documentElement.dataset['base'] ?? '/');
  } catch {
    starting = undefined;
    if (failure) failure.hidden = false;
  }
}

/** Many browsers remember until the page is left that a module could not be loaded. The search page takes over then. */
async function startAgain(dialog: HTMLDialogElement): Promise<void> {
  await start(dialog);
  const form = dialog.querySelector('form');
  if (starting || !form) return;
  const isReachable = await fetch(form.action, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isReachable) form.submit();
}

function findOwnField(): HTMLInputElement | null {
  return document.querySelector('[data-search-page] input');
}

function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  if (isComposing || altKey) return false;
  return ctrlKey || metaKey ? key.toLowerCase() === 'k' : readSingleKey(event) === '/';
}
