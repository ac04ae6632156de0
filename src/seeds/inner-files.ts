import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A regular file, or why there is none: it does not exist, or its path contains a symbolic link. */
export type InnerFile = { readonly file: string } | { readonly file?: never; readonly fault: 'missing' | 'link' };

/** Finds the file at a path below a folder. Symbolic links are not followed, so that no file outside the folder can be reached. */
export function findInnerFile(folder: string, path: string): InnerFile {
  let place = folder;
  for (const part of path.split('/')) {
    if (/^\.{0,2}$|[\0\\]/u.test(part)) return { fault: 'missing' };
    place = join(place, part);
    if (stat(place)?.isSymbolicLink()) return { fault: 'link' };
  }
  return stat(place)?.isFile() ? { file: place } : { fault: 'missing' };
}

/** Reads a file that `findInnerFile` finds. Throws if it does not exist. */
export function readInnerText(folder: string, path: string): string {
  const found = findInnerFile(folder, path);
  if (found.file !== undefined) return readFileSync(found.file, 'utf8');
  throw new Error(found.fault === 'link' ? 'it is behind a symbolic link, and links are not followed' : 'there is no such file');
}

/** Null if the path does not exist or cannot be reached. */
function stat(path: string) {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

export interface FolderContent {
  /** Paths of regular files, sorted. */
  readonly files: readonly string[];
  /** Paths of ignored files: symbolic links, pipes and similar. */
  readonly special: readonly string[];
  /** Paths of hidden files and folders, which are ignored, too. */
  readonly hidden: readonly string[];
}

/** Hidden files that hosts require. */
const wanted: ReadonlySet<string> = new Set(['.well-known', '.htaccess', '.nojekyll']);

/** The contents of a folder that is published as a whole, by relative paths with slashes. A missing folder is empty. */
export function listFolder(folder: string): FolderContent {
  const [files, special, hidden]: [string[], string[], string[]] = [[], [], []];
  const visit = (parent: string) => {
    for (const entry of readFolder(join(folder, parent))) {
      const path = `${parent}${entry.name}`;
      if (entry.name.startsWith('.') && !wanted.has(path)) hidden.push(path);
      else if (entry.isDirectory()) visit(`${path}/`);
      else (entry.isFile() ? files : special).push(path);
    }
  };
  visit('');
  return { files: files.toSorted(), special: special.toSorted(), hidden: hidden.toSorted() };
}

function readFolder(folder: string) {
  return stat(`${folder}/`)?.isDirectory() ? readdirSync(folder, { withFileTypes: true }) : [];
}
