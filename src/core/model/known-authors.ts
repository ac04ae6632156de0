import type { Author, Publication } from './publication.ts';

export type Signed = Pick<Publication, 'authors' | 'unplaced'>;

/** All known authors: first those with a position, in order, then those whose position is unknown. */
export const listKnownAuthors = ({ authors, unplaced }: Signed): readonly Author[] =>
  unplaced.length === 0 ? authors : [...authors, ...unplaced];
