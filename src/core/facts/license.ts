import { isWebAddress } from '../model/links.ts';
import type { Publication } from '../model/publication.ts';

/** Under what terms a paper may be used, for a page. */
export interface License {
  readonly text: string;
  /** Where these terms are; null where the source only names them. */
  readonly href: string | null;
}

/** The license of a paper, under its short name where that is known (`CC BY 4.0`); null where the source says nothing of it. */
export function describeLicense({ details }: Pick<Publication, 'details'>): License | null {
  const { license } = details;
  if (license === undefined) return null;
  if (!isWebAddress(license)) return { text: license, href: null };
  const { href, hostname, pathname } = new URL(license);
  const text = nameCreativeCommons(license) ?? hostname.replace(/^www\./u, '') + pathname.replace(/\/$/u, '');
  return { text, href };
}

/** True for a license of Creative Commons: everybody may read and copy the paper. */
export function isOpenLicense({ details: { license = '' } }: Pick<Publication, 'details'>): boolean {
  return isWebAddress(license) ? nameCreativeCommons(license) !== null : /^CC[ -]?(?:BY|0)\b/iu.test(license);
}

/** The short name of the license at an address; null for one that is not of Creative Commons. */
function nameCreativeCommons(address: string): string | null {
  const { hostname, pathname } = new URL(address);
  const [, name, version = ''] = /^\/(?:licenses|publicdomain)\/([a-z-]{2,12})(?:\/(\d\.\d))?/u.exec(pathname) ?? [];
  if (name === undefined || !/^(?:www\.)?creativecommons\.org$/u.test(hostname)) return null;
  const words = name === 'zero' ? 'CC0' : name === 'mark' ? 'Public Domain Mark' : `CC ${name.toUpperCase()}`;
  return `${words} ${version}`.trim();
}
