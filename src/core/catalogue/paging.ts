/** One page of a list that may have several. Pages count from 1. */
export interface PageOf<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly count: number;
}

/** The most papers that one page of an index shows. */
export const pageSize = 1000;
/** The most papers of which a page shows the abstracts, too. */
export const mostAbstracts = 100;

/** Divides a list into pages; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size = pageSize): readonly PageOf<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }));
}
