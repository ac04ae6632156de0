import type { LinkKind, Links } from '../model/links.ts';
import type { Link } from './frame.ts';

/** Links at which the paper itself can be read. */
const readingLinks: readonly LinkKind[] = ['pdf', 'doi', 'arxiv', 'publisher'];

/** Longest query in characters. Google Scholar ignores what exceeds 256. */
const queryLimit = 250;

/** True when at least one link leads to the paper itself rather than to its code, data or slides. */
export function canBeRead(links: Links): boolean {
  return readingLinks.some((kind) => links[kind] !== undefined);
}

/** Searches for a title, given as plain text, in the indexes where a reader is most likely to find the paper. */
export function listPaperSearches(title: string): readonly Link[] {
  const query = encodeURIComponent(cutQuery(title.toWellFormed()));
  return [
    { name: 'Google Scholar', href: `https://scholar.google.com/scholar?q=${query}` },
    { name: 'arXiv', href: `https://arxiv.org/search/?searchtype=title&query=${query}` },
    { name: 'Semantic Scholar', href: `https://www.semanticscholar.org/search?q=${query}` },
  ];
}

/** The first whole words of a title that fit into a query. */
function cutQuery(title: string): string {
  if (title.length <= queryLimit) return title;
  const cut = title.slice(0, queryLimit).toWellFormed();
  return cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : cut.length);
}
