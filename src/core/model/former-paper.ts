/** An address that once was a paper's. Either `to` says where the paper is now, or `reason` why it is no longer there. */
export interface FormerPaper {
  readonly id: string;
  readonly to: string | null;
  readonly reason: string | null;
}
