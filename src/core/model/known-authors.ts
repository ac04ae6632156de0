import type { Author, Publication } from './publication.ts';

/** The people named on a paper. */
export type PaperPeople = Pick<Publication, 'authors' | 'unplaced' | 'editors'>;

/** The editors of a book or proceedings volume that has no authors; empty for other papers. */
export const listByEditors = ({ authors, unplaced, editors }: PaperPeople): readonly Author[] =>
  authors.length + unplaced.length === 0 ? editors : [];

/**
 * The people on whose pages a paper is listed: the authors whose position is known, in order, then those whose position is unknown. If
 * there are no authors, the editors.
 */
export const listKnownAuthors = (paper: PaperPeople): readonly Author[] => {
  const { authors, unplaced } = paper;
  return unplaced.length > 0 ? [...authors, ...unplaced] : authors.length > 0 ? authors : listByEditors(paper);
};
