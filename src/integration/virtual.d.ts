/** What pages need of the seeds beside the papers. */
declare module 'virtual:offprint/site' {
  export const site: import('../core/settings/site-schema.ts').Site;
  /** Addresses of papers that are elsewhere now, or no longer there. */
  export const formerPapers: readonly import('../core/model/former-paper.ts').FormerPaper[];
  /** Lists that have no page of their own any more. */
  export const formerLists: readonly import('../core/model/former-list.ts').FormerList[];
  /** Addresses of a former site. */
  export const redirects: readonly import('../core/model/redirect.ts').Redirect[];
  /** Whether the home page shows a portrait. */
  export const hasPortrait: boolean;
}

/** What the owner adds to the head of every page. */
declare module 'virtual:offprint/head' {
  export const head: readonly import('../core/settings/options-schema.ts').HeadEntry[];
}

/** Their style sheets. */
declare module 'virtual:offprint/custom-css' {}
