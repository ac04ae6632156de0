/** The files in `src/routes/` by the addresses of their pages. */
export const routes: Readonly<Record<string, string>> = {
  '/': 'home.astro',
  '/404': 'not-found.astro',
  '/papers/[...page]': 'papers.astro',
  '/papers/[id]': 'paper.astro',
  '/years': 'years.astro',
  '/years/[year]/[...page]': 'year.astro',
  '/categories/[...index]': 'categories.astro',
  '/categories/[category]/[...page]': 'category.astro',
  '/authors/[...page]': 'authors.astro',
  '/authors/[author]/[...page]': 'author.astro',
  '/[members]': 'members.astro',
  '/[cv]': 'cv.astro',
  '/search': 'search.astro',
  '/feeds': 'feeds.astro',
  '/[...former]': 'former-address.astro',
};
