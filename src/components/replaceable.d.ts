/** The components that an owner can replace, as the integration hands them out. */
declare module 'virtual:offprint/components/Masthead' {
  const component: typeof import('./site/Masthead.astro').default;
  export default component;
}
declare module 'virtual:offprint/components/Colophon' {
  const component: typeof import('./site/Colophon.astro').default;
  export default component;
}
declare module 'virtual:offprint/components/Entry' {
  const component: typeof import('./publications/Entry.astro').default;
  export default component;
}
declare module 'virtual:offprint/components/PaperAuthors' {
  const component: typeof import('./paper/PaperAuthors.astro').default;
  export default component;
}
declare module 'virtual:offprint/components/PaperFacts' {
  const component: typeof import('./paper/PaperFacts.astro').default;
  export default component;
}
declare module 'virtual:offprint/components/Citation' {
  const component: typeof import('./paper/Citation.astro').default;
  export default component;
}
declare module 'virtual:offprint/components/Related' {
  const component: typeof import('./paper/Related.astro').default;
  export default component;
}
