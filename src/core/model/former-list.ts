/** An address at which a list of papers once was. Addresses are below the base and have no slashes at their ends. */
export interface FormerList {
  readonly address: string;
  /** The lists on which its papers are now; none when it is not known, or when the papers are gone. */
  readonly to: readonly string[];
  /** Why there is no such list any more, where that is known. */
  readonly reason: string | null;
}
