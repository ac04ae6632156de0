import { type Inline, type Markup, toHeading } from '../markup.ts';

type Link = Extract<Inline, { type: 'link' }>;

const protocols: readonly string[] = ['http:', 'https:', 'mailto:'];

/** An address that was written in TeX, as it is. */
export function unescapeAddress(written: string): string {
  return written.replace(/\\textasciitilde\{\}|\\~(?:\{\})?/g, '~').replace(/\\([_%#&^])|[{}\\$]/g, '$1');
}

/** A link to an address, labelled with itself where nothing else is given; null for one to which no reader may be sent. */
export function createLink(address: string, label: Markup = []): Link | null {
  const url = normalizeUrl(address);
  if (url === null) return null;
  return { type: 'link', url, children: label.length > 0 ? toHeading(label) : [{ type: 'text', value: address }] };
}

/**
 * The address in the form a browser gives it, or null for anything that is no absolute address of http, https or mailto.
 * An address with a user name or password is refused, because it can pretend to be another host.
 */
function normalizeUrl(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  if (!protocols.includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  const host = url.protocol === 'mailto:' ? url.protocol : url.origin;
  return host + url.href.slice(host.length).replace(/[\s"<>[\]\\^`{|}]/g, encodeURIComponent);
}
