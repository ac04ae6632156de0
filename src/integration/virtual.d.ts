/** The style sheets of the owner. */
declare module 'virtual:offprint/custom-css' {}
