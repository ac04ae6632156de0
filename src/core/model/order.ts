import { comparePublicationDates } from './date.ts';
import type { PublicationDate } from './publication.ts';

/** Papers by date, newest first; papers of the same day by identifier. */
export function sortNewestFirst<T extends { readonly id: string; readonly date: PublicationDate }>(
  papers: readonly T[],
): readonly T[] {
  return papers.toSorted((a, b) => comparePublicationDates(b.date, a.date) || compareText(a.id, b.id));
}

/** Compares texts by their code units, the same in every language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
