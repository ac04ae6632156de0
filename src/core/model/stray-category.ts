import type { Publication } from './publication.ts';

/** Smallest share of the papers that a site's only category must hold to be shown as one. */
const leastShare = 0.1;

/**
 * A single category that only a few papers have: a stray value of a source, which gets no page, no menu entry and no place in charts.
 * Null where there is none.
 */
export function findStrayCategory(papers: readonly Pick<Publication, 'category'>[]): string | null {
  const ids = papers.flatMap(({ category }) => (category ? [category.id] : []));
  const [only, second] = new Set(ids);
  return only !== undefined && second === undefined && ids.length < papers.length * leastShare ? only : null;
}
