import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FileFault, findPathFault } from '../core/model/paper-files.ts';
import { findInnerFile } from './inner-files.ts';

/** The folders in which al-folio, academicpages and HugoBlox keep files that papers name without a folder. */
const usualFolders = ['', 'assets/pdf/', 'assets/html/', 'assets/img/publication_preview/', 'files/', 'media/'];

/** A file that the owner provides with a paper, or why it is not published. */
export type Attachment = { readonly file: string } | { readonly fault: FileFault };

/** Finds a file in the first folder that contains it. `own` are the paths of the site's sources, which are not published. */
export function findAttachment(folders: readonly string[], path: string, own: readonly string[]): Attachment {
  const fault = findPathFault(path);
  if (fault === 'hidden') return { fault };
  const places = folders.flatMap((root) => usualFolders.map((folder) => [root, folder] as const));
  const found = places.map(([root, folder]) => findInnerFile(root, folder + path));
  const file = found.find((place) => place.file !== undefined)?.file;
  if (file === undefined) return { fault: found.some((place) => 'fault' in place && place.fault === 'link') ? 'link' : 'missing' };
  if (fault !== null) return { fault };
  return own.some((name) => isSameFile(name, file)) ? { fault: 'own' } : { file };
}

/** Reads a file. Throws if it does not exist. */
export function readAttachment(place: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(place));
}

/** Whether two paths lead to the same file. Some file systems do not distinguish case. */
function isSameFile(name: string, file: string): boolean {
  const [one, other] = [resolve(name), findRealPath(file)].map((path) => path.toLowerCase());
  return one === other || resolve(file).toLowerCase() === one;
}

function findRealPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // It was deleted after it was found.
    return resolve(file);
  }
}
