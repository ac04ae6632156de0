const firstBraille = 0x2800;

/**
 * A value as text that no query matches: Pagefind searches the values of fields, but ignores symbols. Each byte becomes one of the 256
 * Braille patterns.
 */
export function hideValue(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return Array.from(bytes, (byte) => String.fromCharCode(firstBraille + byte)).join('');
}

/** Decodes a hidden value. Throws for text that is not from `hideValue`. */
export function readHiddenValue(text: string): unknown {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0) - firstBraille);
  return JSON.parse(new TextDecoder().decode(bytes));
}
