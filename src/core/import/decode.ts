/** A text, or the encoding that the bytes seem to have instead of UTF-8. */
export type Decoded = { readonly text: string } | { readonly encoding: 'UTF-16' | 'ISO-8859-1' | 'WINDOWS-1252' };

/**
 * Decodes UTF-8 strictly, so that no letter is replaced in silence. A byte order mark stays at the start of the text. Of
 * other encodings Windows-1252 is the one that has letters (quotes and dashes) where ISO-8859-1 has control characters.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { encoding: bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'WINDOWS-1252' : 'ISO-8859-1' };
  }
}

/** Told by its byte order mark, or by the zeros that are half of every Latin letter; UTF-8 would take those for characters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = bytes.reduce((count, byte) => count + Number(byte === 0), 0);
  return zeros > bytes.length / 4;
}
