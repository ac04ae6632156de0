import type { Publication } from './publication.ts';

/** The smallest share of the papers that a site's only category needs to be shown. */
const leastShare = 0.1;

/**
 * The only category, if few papers have it: a stray value in a source, without a page, a menu entry and a place in charts. Null if
 * there is none.
 */
export function findStrayCategory(papers: readonly Pick<Publication, 'category'>[]): string | null {
  const ids = papers.flatMap(({ category }) => (category ? [category.id] : []));
  const [only, second] = new Set(ids);
  return only !== undefined && second === undefined && ids.length < papers.length * leastShare ? only : null;
}
