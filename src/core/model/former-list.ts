/** A former address of a list of papers. Addresses are relative to the base and have no slashes at either end. */
export interface FormerList {
  readonly address: string;
  /** The lists that now contain its papers; empty if unknown, or if the papers are gone. */
  readonly to: readonly string[];
  /** Why the list no longer exists, as the ledger says: the reason why a paper was removed is not its reason. */
  readonly reason: string | null;
}
