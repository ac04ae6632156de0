/** What pages need of the seeds beside the papers. */
declare module 'virtual:offprint/site' {
  export const site: import('../core/settings/site-schema.ts').Site;
  /** Addresses of papers that are elsewhere now, or no longer there. */
  export const retired: readonly import('../core/model/retired-address.ts').RetiredAddress[];
  /** Lists that have no page of their own any more. */
  export const formerLists: readonly import('../core/model/former-list.ts').FormerList[];
  /** Addresses of a former site. */
  export const redirects: readonly import('../core/model/redirect.ts').Redirect[];
  /** What every identifier in a feed begins with. */
  export const feedIds: string;
  /** Where each file that is given with a paper can be read, by the path that the paper gives it. */
  export const paperFiles: Readonly<Record<string, string>>;
  /** The portrait as it is shown, in Base64; null where there is none. */
  export const portrait: string | null;
}

/** What the owner adds to the head of every page. */
declare module 'virtual:offprint/head' {
  export const head: readonly import('../core/settings/options-schema.ts').HeadEntry[];
}

/** Their style sheets. */
declare module 'virtual:offprint/custom-css' {}

/** Absolute paths. */
declare module 'virtual:offprint/folders' {
  export const packageFolder: string;
  export const cacheFolder: string;
}
