/** A mail address in forms that programs which collect addresses do not recognise, and people and mail programs do. */
export interface ProtectedMail {
  /** For `href`: every letter before the `@` is percent-encoded, the `@` too. */
  readonly href: string;
  readonly local: string;
  readonly domain: string;
}

/** Takes a mail address apart. `local` and `domain` are shown with an element between them. */
export function protectMail(address: string): ProtectedMail {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  return { href: `mailto:${percentEncode(`${local}@`)}${domain}`, local, domain };
}

function percentEncode(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
