/** Puts text on the clipboard, and with it the same as HTML where it has italics. Rejects where the browser does not allow it. */
export async function copyText(text: string, html?: string): Promise<void> {
  if (html === undefined || !('ClipboardItem' in globalThis)) return navigator.clipboard.writeText(text);
  const pieces = { 'text/plain': text, 'text/html': html };
  const blobs = Object.entries(pieces).map(([type, piece]) => [type, new Blob([piece], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** Says something in a live region. It is emptied first, so that the same words are announced a second time, too. */
export function announce(status: Element, text: string): void {
  status.textContent = '';
  setTimeout(() => {
    status.textContent = text;
  }, 50);
}
