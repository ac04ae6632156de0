/** One page of each kind on the example site: a name for it, and its path below the base path. */
export const pageKinds = [
  ['home', ''],
  ['list of all papers', 'papers/'],
  ['paper', 'papers/this-prompt-is-measuring-mask-evaluating-bias-evaluation-in-language-models/'],
  ['index of years', 'years/'],
  ['year', 'years/2025/'],
  ['index of categories', 'categories/'],
  ['category', 'categories/cs.CL/'],
  ['index of authors', 'authors/'],
  ['author', 'authors/seraphina-goldfarb-tarrant/'],
  ['search', 'search/'],
  ['publication list of a CV', 'cv/'],
  ['feeds', 'feeds/'],
  ['page not found', '404.html'],
] as const;
