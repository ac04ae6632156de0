import { fetchText } from '../fetch-text.ts';

const pages = new Map<string, Promise<Document>>();

/** A copy of the target of a link: an element of the page of a paper, which is loaded once. Rejects if there is none. */
export async function loadPart({ href }: HTMLAnchorElement, selector: string): Promise<HTMLElement> {
  const { pathname } = new URL(href);
  const page = pathname === location.pathname ? document : await loadPage(pathname);
  const part = page.querySelector(selector);
  if (!part) throw new Error(`${pathname} has no ${selector}.`);
  const copy = document.importNode(part, true);
  if (!(copy instanceof HTMLElement)) throw new Error(`${selector} is no part of a page.`);
  return copy;
}

function loadPage(path: string): Promise<Document> {
  const known = pages.get(path);
  if (known) return known;
  const page = fetchPage(path);
  pages.set(path, page);
  // After a failure, the next request tries again.
  page.catch(() => pages.delete(path));
  return page;
}

async function fetchPage(path: string): Promise<Document> {
  return new DOMParser().parseFromString(await fetchText(path), 'text/html');
}
