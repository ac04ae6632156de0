import { hasManyAuthors } from '../model/many-authors.ts';
import type { Publication } from '../model/publication.ts';

/** How many authors of a large collaboration are named, apart from the people of the site. */
const fewAuthors = 10;

type Signed = Pick<Publication, 'authors' | 'etal'>;

/**
 * A paper as lists, feeds and search show it: of more than 50 authors, the first ten and the site's own people, with `etal` for the
 * rest. The page of the paper and its own files name everyone.
 */
export function shortenAuthors<Paper extends Signed>(paper: Paper, isOurs: (person: string) => boolean): Paper {
  if (!hasManyAuthors(paper)) return paper;
  const authors = paper.authors.filter(({ person }, index) => index < fewAuthors || isOurs(person));
  return { ...paper, authors, etal: true };
}
