/**
 * The filter that has the authors of a single paper on a site with many authors. It is several times as large as everything else that a
 * first search loads, and hardly narrows one, so that it is loaded only for a search by author.
 */
export const rareAuthorFilter = 'rare-author';

/** On a site with more authors, the filter by author lists those of several papers, and the owner and members. */
export const mostListedAuthors = 1000;
