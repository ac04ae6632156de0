/** A text, or the reason why the bytes are not one. */
export type Decoded = { readonly text: string } | Undecoded;

export interface Undecoded {
  /** The likely encoding, if nothing states it; null for UTF-8 with invalid bytes. */
  readonly encoding: string | null;
  /** The text with U+FFFD in place of what cannot be decoded. */
  readonly damaged: string;
}

/**
 * Decodes the bytes of a file strictly, so that no character is replaced silently: UTF-8, and other encodings if the file itself
 * identifies them: UTF-16, ISO-2022-JP, and those declared in a first line by JabRef (`% Encoding: ISO8859_1`) or Emacs (`-*- coding:
 * latin-2 -*-`). A byte order mark stays at the start of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const sure = findUtf16(bytes) ?? (isJapaneseMail(bytes) ? 'ISO-2022-JP' : null);
  const text =
    sure === null ? (decode(bytes, 'UTF-8') ?? decode(bytes, findNamed(bytes) ?? 'UTF-8')) : decode(bytes, sure);
  if (text !== null) return { text };
  const damaged = new TextDecoder(sure ?? 'UTF-8', { ignoreBOM: true }).decode(bytes);
  return { encoding: sure ?? (/[^\p{ASCII}\uFFFD\uFEFF]/u.test(damaged) ? null : guessEncoding(bytes)), damaged };
}

/** Null if the bytes are not in the encoding, or if it is unknown. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Recognised by its byte order mark, or by the zeros that are half of every Latin letter and would be valid UTF-8. */
function findUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  if (!bytes.includes(0)) return null;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd <= bytes.length / 4) return null;
  return even > odd ? 'UTF-16BE' : 'UTF-16LE';
}

/** Seven-bit text with an escape (`ESC $ B`) to Japanese, which no other encoding contains. */
function isJapaneseMail(bytes: Uint8Array): boolean {
  const escape = 0x1b;
  if (!bytes.includes(escape) || bytes.some((byte) => byte >= 0x80)) return false;
  return bytes.some(
    (byte, at) => byte === escape && bytes[at + 1] === 0x24 && [0x40, 0x42].includes(bytes[at + 2] ?? 0),
  );
}

/** The encoding declared in the first lines, as a label of the Encoding Standard. */
function findNamed(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 1000));
  const [, name = null] =
    /^%\s*encoding:\s*([\w.:-]+)|-\*-.*?\bcoding:\s*([\w.:-]+)/imu.exec(start)?.filter(Boolean) ?? [];
  return (
    name
      ?.toLowerCase()
      .replaceAll('_', '-')
      .replace(/-(?:unix|dos|mac)$/u, '')
      .replace(/^latin-?(?=\d$)/u, 'l') ?? null
  );
}

/** Among single-byte encodings, Windows-1252 has quotes and dashes where ISO-8859-1 has control characters. */
function guessEncoding(bytes: Uint8Array): string {
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'WINDOWS-1252' : 'ISO-8859-1';
}
