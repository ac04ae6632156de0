/** A former address of a paper. Either `to` is the current address, or `reason` says why the paper is no longer there. */
export interface FormerPaper {
  readonly id: string;
  readonly to: string | null;
  readonly reason: string | null;
}
