import type { Author, Publication } from './publication.ts';

export type Signed = Pick<Publication, 'authors' | 'unplaced' | 'editors'>;

/** The editors of a book or of proceedings that names no authors. */
export const listByEditors = ({ authors, unplaced, editors }: Signed): readonly Author[] =>
  authors.length + unplaced.length === 0 ? editors : [];

/**
 * The people on whose lists a paper is: first the authors with a position, in order, then those whose position is unknown; or else the
 * editors.
 */
export const listKnownAuthors = (paper: Signed): readonly Author[] => {
  const { authors, unplaced } = paper;
  return unplaced.length > 0 ? [...authors, ...unplaced] : authors.length > 0 ? authors : listByEditors(paper);
};
