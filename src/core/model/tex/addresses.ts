import { type Inline, type Markup, toHeading } from '../markup.ts';

type Link = Extract<Inline, { type: 'link' }>;

const protocols: readonly string[] = ['http:', 'https:', 'mailto:'];

/** The plain form of an address in TeX. */
export function unescapeAddress(written: string): string {
  return written.replace(/\\textasciitilde\{\}|\\~(?:\{\})?/g, '~').replace(/\\([_%#&^])|[{}\\$]/g, '$1');
}

/** A link to an address, by default labelled with the address; null for an unsafe address. */
export function createLink(address: string, label: Markup = []): Link | null {
  const url = normalizeUrl(address);
  if (url === null) return null;
  return { type: 'link', url, children: label.length > 0 ? toHeading(label) : [{ type: 'text', value: address }] };
}

/**
 * The address as normalised by browsers; null unless it is an absolute http, https or mailto address. Addresses with a user name or
 * password are rejected, because they can imitate another host.
 */
function normalizeUrl(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  if (!protocols.includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  const host = url.protocol === 'mailto:' ? url.protocol : url.origin;
  return host + url.href.slice(host.length).replace(/[\s"<>[\]\\^`{|}]/g, encodeURIComponent);
}
