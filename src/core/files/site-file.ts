import type { SocialCard } from '../views/social-card.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** Below the base, as it is on a disk: not encoded, without a slash at its start. */
  readonly path: string;
  /** Makes what is in it. */
  readonly make: () => FileContent | Promise<FileContent>;
}

export type FileContent = string | Uint8Array;

/** What the core cannot do itself. */
export interface FileTools {
  /** The picture of a card as a PNG; null where it has letters that the fonts do not have. */
  readonly drawCard: (card: SocialCard) => Promise<Uint8Array | null>;
  readonly readFile: (place: string) => Uint8Array;
}
