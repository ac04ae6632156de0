import type { Page } from 'playwright-core';
import type { BuiltSite } from './build-site.ts';

/** An address in a built file, resolved against the address of the file. */
interface FoundAddress {
  readonly file: string;
  readonly href: string;
  /** True for a link in a page, whose fragment must exist; elsewhere, a fragment makes an identifier. */
  readonly isLink: boolean;
}

interface PageAddresses {
  readonly ids: readonly string[];
  readonly hrefs: readonly string[];
}

const textFile = /\.(?:html|xml|json|bib|ris|txt|webmanifest|svg)$/;

/**
 * Finds addresses of the site's own origin in all its files that lead to no file, or to no element with the id of their fragment, each as
 * `FILE: ADDRESS`. `home` is the public address of the site; `page` parses its HTML.
 */
export async function findBrokenAddresses(site: BuiltSite, home: string, page: Page): Promise<readonly string[]> {
  const files = new Set(await site.files());
  const ids = new Map<string, ReadonlySet<string>>();
  const found: FoundAddress[] = [];
  for (const file of files) {
    const address = new URL(encodeURI(file), home).href;
    const text = textFile.test(file) || file.endsWith('.css') ? await site.read(file) : '';
    if (file.endsWith('.html')) {
      const parsed = await parsePage(page, text, address);
      ids.set(file, new Set(parsed.ids));
      found.push(...parsed.hrefs.map((href) => ({ file, href, isLink: true })));
    }
    const written = file.endsWith('.css') ? readCssAddresses(text, address) : readOwnAddresses(text, home);
    found.push(...written.map((href) => ({ file, href, isLink: false })));
  }

  const broken = found.filter(({ href, isLink }) => {
    if (new URL(href).origin !== new URL(home).origin) return false;
    const target = toFile(href, home);
    if (target === null || !files.has(target)) return true;
    const fragment = decodeURIComponent(new URL(href).hash.slice(1));
    return isLink && fragment !== '' && ids.get(target)?.has(fragment) !== true;
  });
  return [...new Set(broken.map(({ file, href }) => `${file}: ${href}`))];
}

/** The file that a static host serves at an address; null for an address outside the site. */
export function toFile(href: string, home: string): string | null {
  const { origin, pathname: base } = new URL(home);
  const { origin: own, pathname } = new URL(href);
  if (own !== origin || !pathname.startsWith(base)) return null;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function parsePage(page: Page, html: string, address: string): Promise<PageAddresses> {
  return page.evaluate(
    ([text, base]) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const attributes = ['href', 'src', 'action', 'poster', 'data-src'];
      const elements = [...parsed.querySelectorAll('*')];
      const templates = [...parsed.querySelectorAll('template')].flatMap(({ content }) => [
        ...content.querySelectorAll('*'),
      ]);
      const hrefs = [...elements, ...templates].flatMap((element) =>
        attributes.flatMap((name) => element.getAttribute(name) ?? []),
      );
      return {
        ids: elements.map(({ id }) => id).filter((id) => id !== ''),
        hrefs: hrefs.map((href) => new URL(href, base).href),
      };
    },
    [html, address] as const,
  );
}

function readOwnAddresses(text: string, home: string): readonly string[] {
  const found = text.replaceAll('&quot;', '"').match(/https?:\/\/[^\s"'<>\\(){}[\]]+/g) ?? [];
  return found.filter((address) => address.startsWith(new URL(home).origin));
}

function readCssAddresses(text: string, address: string): readonly string[] {
  return [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, href = '']) => new URL(href, address).href);
}
