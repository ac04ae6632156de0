/** A former address of a list of papers. Addresses are relative to the base and have no slashes at either end. */
export interface FormerList {
  readonly address: string;
  /** The lists that now contain its papers; empty if unknown, or if the papers are gone. */
  readonly to: readonly string[];
  /** Why the list no longer exists, if that is known. */
  readonly reason: string | null;
}
