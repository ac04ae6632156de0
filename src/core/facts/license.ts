import { isWebAddress } from '../model/links.ts';
import type { Publication } from '../model/publication.ts';

/** The terms under which a paper may be used. */
export interface License {
  readonly text: string;
  /** The address of the terms; null if the source only names them. */
  readonly href: string | null;
}

/** The license of a paper, by its short name if known (`CC BY 4.0`); null if the source does not state one. */
export function describeLicense({ details }: Pick<Publication, 'details'>): License | null {
  const { license } = details;
  if (license === undefined) return null;
  if (!isWebAddress(license)) return { text: license, href: null };
  const { href, hostname, pathname } = new URL(license);
  const text = nameCreativeCommons(license) ?? hostname.replace(/^www\./u, '') + pathname.replace(/\/$/u, '');
  return { text, href };
}

/** True for a Creative Commons license: everybody may read and copy the paper. */
export function isOpenLicense({ details: { license = '' } }: Pick<Publication, 'details'>): boolean {
  return isWebAddress(license) ? nameCreativeCommons(license) !== null : /^CC[ -]?(?:BY|0)\b/iu.test(license);
}

/** The short name of the license at an address; null for one that is not from Creative Commons. */
function nameCreativeCommons(address: string): string | null {
  const { hostname, pathname } = new URL(address);
  const [, name, version = ''] = /^\/(?:licenses|publicdomain)\/([a-z-]{2,12})(?:\/(\d\.\d))?/u.exec(pathname) ?? [];
  if (name === undefined || !/^(?:www\.)?creativecommons\.org$/u.test(hostname)) return null;
  const words = name === 'zero' ? 'CC0' : name === 'mark' ? 'Public Domain Mark' : `CC ${name.toUpperCase()}`;
  return `${words} ${version}`.trim();
}
