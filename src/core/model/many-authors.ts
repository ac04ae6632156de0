import { listKnownAuthors, type PaperPeople } from './known-authors.ts';
import type { Publication } from './publication.ts';

/** Above this number of authors, lists, feeds and search name only a few. */
export const mostAuthors = 50;

export const hasManyAuthors = ({ authors }: Pick<Publication, 'authors'>): boolean => authors.length > mostAuthors;

/** People with a page of their own: those of the settings, and those on a paper with 50 authors or fewer. */
export function findPeopleWithPage(papers: readonly PaperPeople[], known: Iterable<string>): ReadonlySet<string> {
  const small = papers.filter((paper) => !hasManyAuthors(paper));
  return new Set([...known, ...small.flatMap((paper) => listKnownAuthors(paper).map(({ person }) => person))]);
}
