import { comparePublicationDates } from './date.ts';
import type { PublicationDate } from './publication.ts';

/** Papers by date, newest first; papers of the same day by identifier. */
export function sortNewestFirst<T extends { readonly id: string; readonly date: PublicationDate }>(
  papers: readonly T[],
): readonly T[] {
  return papers.toSorted((a, b) => comparePublicationDates(b.date, a.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
