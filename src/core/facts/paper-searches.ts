/** A search for a paper in an index. */
export interface PaperSearch {
  readonly name: string;
  readonly href: string;
}

/** The longest query in characters: so many words are enough to find a paper. */
const queryLimit = 100;

/** Searches for a title, given as plain text, in the indexes where a reader is most likely to find the paper. */
export function listPaperSearches(title: string): readonly PaperSearch[] {
  const query = encodeURIComponent(cutQuery(title.toWellFormed())).replaceAll('%20', '+');
  return [
    { name: 'Google Scholar', href: `https://scholar.google.com/scholar?q=${query}` },
    { name: 'arXiv', href: `https://arxiv.org/search/?searchtype=title&query=${query}` },
    { name: 'Semantic Scholar', href: `https://www.semanticscholar.org/search?q=${query}` },
  ];
}

/** As many whole words from the start of a title as fit into a query. */
function cutQuery(title: string): string {
  if (title.length <= queryLimit) return title;
  const cut = title.slice(0, queryLimit).toWellFormed();
  return cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : cut.length);
}
