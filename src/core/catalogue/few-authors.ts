import { hasManyAuthors } from '../model/many-authors.ts';
import type { Publication } from '../model/publication.ts';

/** The number of authors of a large collaboration that are named, besides the people of the site. */
const fewAuthors = 10;

/**
 * A paper as lists, feeds and search show it: of more than 50 authors, the first ten and the site's own people, with `etal` for the
 * rest. The page of the paper and its own files name everyone.
 */
export function shortenAuthors<Paper extends Pick<Publication, 'authors' | 'etal'>>(
  paper: Paper,
  isOurs: (person: string) => boolean,
): Paper {
  if (!hasManyAuthors(paper)) return paper;
  const authors = paper.authors.filter(({ person }, index) => index < fewAuthors || isOurs(person));
  return { ...paper, authors, etal: true };
}
