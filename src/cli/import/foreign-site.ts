import type { FormerSite } from '../../core/migrate/former-site.ts';
import { findInnerFile } from '../../seeds/inner-files.ts';

/** The imported content of a site made with another program. */
export interface ForeignSite {
  /** Texts of source files, by their names in the seeds folder. */
  readonly sources: ReadonlyMap<string, string>;
  /** Paths of the pages of a paper, from the key of its entry. */
  readonly findAddresses: (key: string) => readonly string[];
  /** The path on the site of a file in one of its folders. */
  readonly findFileAddress: (path: string) => string;
  /** Paths of its lists of all papers. */
  readonly lists: readonly string[];
  /** Paths of its feeds of papers. */
  readonly feeds: readonly string[];
  /** Folders with its files, each with the prefix of their paths on the site. */
  readonly folders: readonly (readonly [folder: string, path: string])[];
  /** The settings of the site. */
  readonly site: FormerSite;
  /** Skipped pages, with the reason. */
  readonly leftOut: readonly string[];
  /** Papers that the site does not show, and that are skipped for this reason. */
  readonly hidden: readonly string[];
  /** Content of other pages that could not be interpreted. */
  readonly remarks: readonly string[];
  /** Authors whose name is a single word, with the number of pages. */
  readonly shortNames: ReadonlyMap<string, number>;
  /** Fields that cannot be imported, with the number of pages. */
  readonly unused: ReadonlyMap<string, number>;
}

/** Options for reading a foreign site. */
export interface ForeignOptions {
  /** True to import papers that the site does not show. */
  readonly withHidden: boolean;
  /** `2026-11-29`: papers with a later date are not shown yet. */
  readonly today: string;
}

/** A file of a foreign site, or why it is not imported. */
export type ForeignFile =
  { readonly file: string; readonly path: string } | { readonly file?: never; readonly fault: 'missing' | 'link' };

/** Finds a file that a paper of the site names, and its path including its folder. Symbolic links are not followed. */
export function findForeignFile({ folders }: Pick<ForeignSite, 'folders'>, path: string): ForeignFile {
  let fault: 'missing' | 'link' = 'missing';
  for (const [folder, prefix] of folders) {
    const found = findInnerFile(folder, path.replace(/^\/+/u, ''));
    if (found.file !== undefined) return { file: found.file, path: prefix + path };
    if (found.fault === 'link') fault = 'link';
  }
  return { fault };
}
