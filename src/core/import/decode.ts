/** A text, or the encoding that the bytes seem to have instead of UTF-8. */
export type Decoded = { readonly text: string } | { readonly encoding: 'UTF-16' | 'ISO-8859-1' };

/** Decodes UTF-8 strictly, so that no letter is replaced in silence. A byte order mark stays at the start of the text. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { encoding: bytes.includes(0) ? 'UTF-16' : 'ISO-8859-1' };
  }
}
