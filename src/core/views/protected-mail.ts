/**
 * An email address in a form that people and mail programs understand, and address harvesters do not: for `href` everything up to the `@` is
 * percent-encoded; `local` and `domain` are shown with an element between them.
 */
export function protectMail(address: string) {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  return { href: `mailto:${percentEncode(`${local}@`)}${domain}`, local, domain };
}

function percentEncode(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
