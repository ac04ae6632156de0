import type { Author, Publication } from './publication.ts';

export type Signed = Pick<Publication, 'authors' | 'unplaced'>;

/** Everybody who is known to have written a paper: those in the order of the paper, then those whose place is not known. */
export const listKnownAuthors = ({ authors, unplaced }: Signed): readonly Author[] =>
  unplaced.length === 0 ? authors : [...authors, ...unplaced];
