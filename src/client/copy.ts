/** Copies text to the clipboard, also as HTML if it has italics. Rejects if the browser does not allow it. */
export async function copyText(text: string, html?: string): Promise<void> {
  if (html === undefined || !('ClipboardItem' in globalThis)) return navigator.clipboard.writeText(text);
  const pieces = { 'text/plain': text, 'text/html': html };
  const blobs = Object.entries(pieces).map(([type, piece]) => [type, new Blob([piece], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** Announces a text in a live region. Emptying it first makes the same text be announced again. */
export function announce(status: Element, text: string): void {
  status.textContent = '';
  setTimeout(() => {
    status.textContent = text;
  }, 50);
}
