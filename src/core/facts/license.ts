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
  const path = pathname.replace(/\/$/u, '');
  const [, name, version] = /^\/(?:licenses|publicdomain)\/([a-z-]{2,12})(?:\/(\d\.\d))?/u.exec(path) ?? [];
  const isCreative = /^(?:www\.)?creativecommons\.org$/u.test(hostname) && name !== undefined;
  return { text: isCreative ? nameCreativeCommons(name, version) : hostname.replace(/^www\./u, '') + path, href };
}

function nameCreativeCommons(name: string, version = ''): string {
  const words = name === 'zero' ? 'CC0' : name === 'mark' ? 'Public Domain Mark' : `CC ${name.toUpperCase()}`;
  return `${words} ${version}`.trim();
}
