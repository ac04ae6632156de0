import * as texts from 'virtual:offprint/texts';
import { announce, copyText } from './copy.ts';

/** How long a button confirms that it copied, in milliseconds. */
const confirmation = 2000;

/** Buttons with `data-copy="ID"` copy that element. The button confirms it, and so does the status of its part of the page. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  const status = button.closest('[data-copies]')?.querySelector('[role="status"]');
  if (!source || !status) continue;

  button.hidden = false;
  button.addEventListener('click', () => {
    copyText(source.textContent, source.querySelector('i, b, sup, sub') ? source.innerHTML : undefined).then(
      () => {
        announce(status, texts.copied);
        confirm(button);
      },
      () => {
        getSelection()?.selectAllChildren(source);
        announce(status, texts.textIsSelected);
      },
    );
  });
}

function confirm(button: HTMLButtonElement): void {
  button.dataset['label'] ??= button.textContent.trim();
  button.textContent = texts.copiedLabel;
  setTimeout(() => {
    button.textContent = button.dataset['label'] ?? '';
  }, confirmation);
}
