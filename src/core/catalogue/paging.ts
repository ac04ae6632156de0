import type { RenderedPublication } from '../markup/rendered.ts';
import { shortenAuthors } from './few-authors.ts';

/** One page of a list that may have several. Pages count from 1. */
export interface PageOf<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly count: number;
}

/** The most entries that one page of an index shows. */
export const pageSize = 1000;
/** The most papers of a list whose page and files have abstracts. */
export const mostAbstracts = 100;
/** The limit for the compressed entries of a page, in bytes. It keeps the whole page below 100 kB. */
const heaviestPage = 86_000;

/** Divides a list into pages of 1,000 entries; an empty list has one empty page. */
export function paginate<T>(items: readonly T[]): readonly PageOf<T>[] {
  return cutPages(items, () => heaviestPage / pageSize);
}

/** Divides papers into pages of at most 1,000, and fewer where their titles and authors are long. */
export function paginatePapers(publications: readonly RenderedPublication[]): readonly PageOf<RenderedPublication>[] {
  return cutPages(publications, weighEntry);
}

/** Whether a page with these papers has room for their abstracts. */
export function hasRoomForAbstracts(publications: readonly RenderedPublication[]): boolean {
  if (publications.length > mostAbstracts) return false;
  const weights = publications.map((paper) => weighEntry(paper) + 0.45 * (paper.rendered.abstract?.html.length ?? 0));
  return weights.reduce((sum, weight) => sum + weight, 0) <= heaviestPage;
}

function cutPages<T>(items: readonly T[], weigh: (item: T) => number): readonly PageOf<T>[] {
  const pages: T[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const last = pages.at(-1) ?? [];
    weight += weigh(item);
    if (last.length > 0 && (last.length >= pageSize || weight > heaviestPage)) {
      pages.push([item]);
      weight = weigh(item);
    } else last.push(item);
  }
  return pages.map((page, index) => ({ items: page, number: index + 1, count: pages.length }));
}

/** About the size of a compressed entry in a list, in bytes: measured on real lists and rounded up. */
function weighEntry(publication: RenderedPublication): number {
  const { rendered, authors, preview } = shortenAuthors(publication, () => false);
  const letters = authors.reduce((sum, { name }) => sum + name.length, 0);
  const links = Object.values(publication.links).reduce((sum, link) => sum + 8 + 0.6 * link.length, 0);
  return (
    (preview === null ? 74 : 134) +
    0.45 * rendered.title.text.length +
    0.3 * rendered.title.html.length +
    0.75 * letters +
    links
  );
}
