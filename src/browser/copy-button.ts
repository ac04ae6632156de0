/** Buttons with `data-copy="ID"` copy the text of that element, and say so in the status beside them. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!source || !status) continue;

  button.hidden = false;
  button.addEventListener('click', () => {
    copyText(source).then(
      () => {
        announce(status, 'Copied.');
      },
      () => {
        selectText(source);
        announce(status, 'The text is selected; copy it with your keyboard.');
      },
    );
  });
}

async function copyText(source: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(source.textContent);
}

/** Empties the status first, so that a second click is announced, too. */
function announce(status: Element, text: string): void {
  status.textContent = '';
  setTimeout(() => {
    status.textContent = text;
  }, 50);
}

function selectText(source: HTMLElement): void {
  getSelection()?.selectAllChildren(source);
}
