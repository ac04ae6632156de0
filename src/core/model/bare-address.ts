import { topLevelDomains } from './top-level-domains.data.ts';
import { activeContentExtensions, otherFileExtensions, publishedExtensions } from './file-extensions.data.ts';
import { isWebAddress } from './links.ts';

/**
 * A web address, possibly without a scheme (`github.com/ada/moss`), or the address of a national library's name (`urn:nbn:de:…`); null
 * for anything else. A bare name is an address only if it ends like a domain and not like a file: `talk.key` and `data.zip` are files,
 * even though these domains exist.
 */
export function completeAddress(text: string): string | null {
  if (isWebAddress(text)) return text;
  if (/^urn:nbn:[a-z]{2}[:-][\w:.+/-]{3,200}$/i.test(text)) return `https://nbn-resolving.org/${text}`;
  const host = /^(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}(?=\/|$)/i.exec(text)?.[0];
  if (host === undefined || !isHost(host, text.length > host.length)) return null;
  return isWebAddress(`https://${text}`) ? `https://${text}` : null;
}

/** A country domain that is also a file extension (`.md`, `.py`, `.rs`) counts as a domain only with further evidence of an address. */
function isHost(host: string, hasPath: boolean): boolean {
  const domain = findExtension(host);
  if (!topLevelDomains.has(domain)) return false;
  return !isFileExtension(domain) || (domain.length === 2 && (hasPath || /^www\./i.test(host)));
}

/** True for file extensions that are published, or that cannot be domains. */
function isFileExtension(extension: string): boolean {
  return (
    publishedExtensions.has(extension) || activeContentExtensions.has(extension) || otherFileExtensions.has(extension)
  );
}

/** The extension after the last dot of a name, in lower case; empty if there is none. */
export function findExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}
