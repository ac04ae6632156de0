/** Imports the owner's style sheets. */
declare module 'virtual:offprint/own-styles' {}

/** The texts of the interface, in the language of the site. */
declare module 'virtual:offprint/texts' {
  const texts: import('../core/texts/find-texts.ts').Texts;
  export = texts;
}
