import type { FormerSite } from '../../core/migrate/former-site.ts';
import { findInnerFile } from '../../seeds/inner-files.ts';

/** A site that another program makes, as far as it is taken over. */
export interface ForeignSite {
  /** Texts of the files of papers, by the names that they get in the seeds folder. */
  readonly sources: ReadonlyMap<string, string>;
  /** Paths of the pages of a paper, from the key of its entry. */
  readonly findAddresses: (key: string) => readonly string[];
  /** The path on the site of a file in one of its folders. */
  readonly findFileAddress: (path: string) => string;
  /** Paths of its lists of all papers. */
  readonly lists: readonly string[];
  /** Paths of its feeds of papers. */
  readonly feeds: readonly string[];
  /** Folders in which its files lie, and what comes before the paths of what lies in them. */
  readonly folders: readonly (readonly [folder: string, path: string])[];
  /** What it says of itself. */
  readonly site: FormerSite;
  /** Pages that were left out, and why. */
  readonly leftOut: readonly string[];
  /** Papers that the site does not show, and that were left out for that. */
  readonly hidden: readonly string[];
  /** What was not understood of others. */
  readonly remarks: readonly string[];
  /** Authors with one word as their whole name, and on how many pages. */
  readonly shortNames: ReadonlyMap<string, number>;
  /** Fields that say something for which there is no place, and on how many pages. */
  readonly unused: ReadonlyMap<string, number>;
}

/** How a foreign site is read. */
export interface ForeignOptions {
  /** True when papers that the site does not show are imported as well. */
  readonly withHidden: boolean;
  /** `2026-11-29`: what is to appear later is not shown yet. */
  readonly today: string;
}

/** A file of a foreign site, or why it is not taken over. */
export type ForeignFile =
  { readonly file: string; readonly path: string } | { readonly file?: never; readonly fault: 'missing' | 'link' };

/** Where a file lies that a paper of the site names, and its path with its folder. Symbolic links are not followed. */
export function findForeignFile({ folders }: Pick<ForeignSite, 'folders'>, path: string): ForeignFile {
  let fault: 'missing' | 'link' = 'missing';
  for (const [folder, prefix] of folders) {
    const found = findInnerFile(folder, path.replace(/^\/+/u, ''));
    if (found.file !== undefined) return { file: found.file, path: prefix + path };
    if (found.fault === 'link') fault = 'link';
  }
  return { fault };
}
