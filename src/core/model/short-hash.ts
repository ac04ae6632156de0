/** A short hash of a text (FNV-1a, 52 bits), to distinguish a few thousand texts; not for security. */
export function shortHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ code, 0x85ebca6b) >>> 0;
  }
  return (low.toString(36) + high.toString(36)).padStart(13, '0');
}
