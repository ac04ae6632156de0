import { announce, copyText } from './copy.ts';

/** Buttons with `data-copy="ID"` copy the text of that element, and say so in the status beside them. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!source || !status) continue;

  button.hidden = false;
  button.addEventListener('click', () => {
    copyText(source.textContent).then(
      () => {
        announce(status, 'Copied.');
      },
      () => {
        getSelection()?.selectAllChildren(source);
        announce(status, 'The text is selected; copy it with your keyboard.');
      },
    );
  });
}
