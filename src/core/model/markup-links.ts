import type { Parsing } from './markup-parser.ts';

const protocols: readonly string[] = ['http:', 'https:', 'mailto:'];

/** Adds an address as a link to itself, or as text where it is none that a reader may be sent to. */
export function addLink({ builder }: Parsing, written: string): void {
  const url = builder.isInside('link') ? null : normalizeUrl(written);
  if (url === null) builder.addText(written);
  else builder.addInline({ type: 'link', url, children: [{ type: 'text', value: written }] });
}

/** Reads `\href{address}{label}` from its second token on; null where it is no link. */
export function readHref(parsing: Parsing, index: number): number | null {
  const { tokens, partners, builder } = parsing;
  const addressEnd = partners[index + 1] ?? -1;
  const label = addressEnd + 1;
  const labelEnd = partners[label] ?? -1;
  const address = readArgument(parsing, index + 1);
  const labelStart = tokens[label];
  if (address === null || labelStart?.kind !== 'open' || labelEnd < 0) return null;
  const url = normalizeUrl(address);
  if (url === null) return null;
  if (labelEnd === label + 1) addLink(parsing, address);
  const isOpen =
    !builder.isInside('link') && builder.open('link', labelEnd, (children) => ({ type: 'link', url, children }));
  if (!isOpen) parsing.vanishing.add(labelEnd);
  return labelStart.end;
}

/** Reads the address of `\url{address}`; null where no group follows. */
export function readUrl(parsing: Parsing, index: number): number | null {
  const address = readArgument(parsing, index + 1);
  if (address === null) return null;
  addLink(parsing, address);
  return parsing.tokens[parsing.partners[index + 1] ?? -1]?.end ?? null;
}

/** Undoes the escapes that TeX needs in an address. */
export function unescapeUrl(written: string): string {
  return written.replace(/\\textasciitilde\{\}|\\~(?:\{\})?/g, '~').replace(/\\([_%#&{}$^])/g, '$1');
}

function readArgument({ source, tokens, partners }: Parsing, open: number): string | null {
  const [first, last] = [tokens[open], tokens[partners[open] ?? -1]];
  return first?.kind === 'open' && last ? unescapeUrl(source.slice(first.end, last.start).trim()) : null;
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
