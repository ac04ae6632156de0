import type { SocialCard } from '../views/social-card.ts';

/** A file of the site other than a page. */
export interface SiteFile {
  /** The path on disk, relative to the base: not encoded, without a leading slash. */
  readonly path: string;
  /** Whether it is drawn, which takes long and is done in another thread. */
  readonly isDrawn: boolean;
  readonly prepare: () => PreparedFile;
}

export interface PreparedFile {
  /** All that the content is made from besides the settings of the site: as long as both are the same, so is the content. */
  readonly view: unknown;
  /** Creates the content. */
  readonly make: () => FileContent | Promise<FileContent>;
}

export type FileContent = string | Uint8Array;

/** Operations that the core cannot do itself. */
export interface FileTools {
  /** Draws a card as a PNG; null if the fonts lack some of its characters. */
  readonly drawCard: (card: SocialCard) => Promise<Uint8Array | null>;
  readonly readFile: (place: string) => Uint8Array;
}
