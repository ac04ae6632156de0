/** Components that a site can replace by its own, with their files in `src/components/`. Their props are stable. */
export const replaceableComponents: Readonly<Record<string, string>> = {
  Masthead: 'site/Masthead.astro',
  Colophon: 'site/Colophon.astro',
  Entry: 'publications/Entry.astro',
  PaperAuthors: 'paper/PaperAuthors.astro',
  PaperFacts: 'paper/PaperFacts.astro',
  Citation: 'paper/Citation.astro',
  Related: 'paper/Related.astro',
};
