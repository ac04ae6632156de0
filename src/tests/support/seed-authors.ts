import type { SeedPaper } from './seed-papers.data.ts';

/** Whose papers the project's own listing has. */
export const owner = 'Seraphina Goldfarb-Tarrant';

/** Everybody who is known to have written a paper of the listing: its owner is behind “et al.” where nobody says the name. */
export const listSeedAuthors = ({ authors }: SeedPaper): readonly string[] =>
  authors.includes(owner) ? authors : [...authors, owner];

/** The authors of a paper of the listing as pages name them. */
export function formatSeedAuthors(paper: SeedPaper): string {
  const end = paper.etal ? (paper.authors.includes(owner) ? ' et al.' : ' and others') : '';
  return listSeedAuthors(paper).join(', ') + end;
}
