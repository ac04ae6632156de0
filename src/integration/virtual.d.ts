/** The style sheets of the owner. */
declare module 'virtual:offprint/custom-css' {}

/** What the interface says, in the language of the site. */
declare module 'virtual:offprint/texts' {
  const texts: import('../core/texts/find-texts.ts').Texts;
  export = texts;
}
