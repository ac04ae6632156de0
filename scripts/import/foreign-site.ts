import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FormerSite } from '../../src/core/migrate/former-site.ts';

/** A site that another program makes, as far as it is taken over. */
export interface ForeignSite {
  /** Texts of the files of papers, by the names that they get in the seeds folder. */
  readonly sources: ReadonlyMap<string, string>;
  /** Paths of the pages of a paper, from the key of its entry. */
  readonly findAddresses: (key: string) => readonly string[];
  /** Paths of its lists of all papers. */
  readonly lists: readonly string[];
  /** Paths of its feeds of papers. */
  readonly feeds: readonly string[];
  /** Folders in which its files lie, and the path on the site of what lies in them. */
  readonly folders: readonly (readonly [folder: string, path: string])[];
  /** What it says of itself. */
  readonly site: FormerSite;
  /** Pages that were left out, and why. */
  readonly leftOut: readonly string[];
  /** What was not understood of others. */
  readonly remarks: readonly string[];
  /** Authors of whom one word is all that is said, and on how many pages. */
  readonly shortNames: ReadonlyMap<string, number>;
  /** Fields that say something for which there is no place, and on how many pages. */
  readonly unused: ReadonlyMap<string, number>;
}

/** Where a file lies that a paper of the site names, and its path on the site; null where it is not there. */
export function findForeignFile(
  { folders }: Pick<ForeignSite, 'folders'>,
  path: string,
): { readonly file: string; readonly path: string } | null {
  for (const [folder, prefix] of folders) {
    const file = join(folder, path);
    const isInside = !relative(folder, file).startsWith('..');
    if (isInside && statSync(file, { throwIfNoEntry: false })?.isFile()) return { file, path: prefix + path };
  }
  return null;
}
