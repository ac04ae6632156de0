import type { SeedPaper } from './seed-papers.data.ts';

/** The person whose papers the example listing has. */
export const owner = 'Seraphina Goldfarb-Tarrant';

/** All known authors of a paper in the listing. The owner of the list is hidden by “et al.” in papers that do not name her. */
export const listSeedAuthors = ({ authors }: SeedPaper): readonly string[] =>
  authors.includes(owner) ? authors : [...authors, owner];

/** The authors of a paper in the listing as pages name them. */
export function formatSeedAuthors(paper: SeedPaper): string {
  const end = paper.etal ? (paper.authors.includes(owner) ? ' et al.' : ' and others') : '';
  return listSeedAuthors(paper).join(', ') + end;
}
