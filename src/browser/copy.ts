/** Puts text on the clipboard. Rejects where the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Says something in a live region. It is emptied first, so that the same words are announced a second time, too. */
export function announce(status: Element, text: string): void {
  status.textContent = '';
  setTimeout(() => {
    status.textContent = text;
  }, 50);
}
