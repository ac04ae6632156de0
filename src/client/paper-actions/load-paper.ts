import { fetchText } from '../fetch-text.ts';

const pages = new Map<string, Promise<Document>>();

/** The page of a paper that a link leads to, which is loaded once. Rejects if it cannot be loaded. */
export async function loadPaper({ href }: HTMLAnchorElement): Promise<Document> {
  const { pathname } = new URL(href);
  return pathname === location.pathname ? document : loadPage(pathname);
}

/** A copy of an element of a page. Throws if there is none. */
export function copyPart(page: Document, selector: string): HTMLElement {
  const part = page.querySelector(selector);
  if (!part) throw new Error(`The page has no ${selector}.`);
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
