import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folders in which sites made with al-folio and academicpages keep the files that a paper names without a folder. */
const usualFolders = ['', 'assets/pdf', 'assets/html', 'files'];

/** Where a file that its owner gives with a paper lies: below the seeds folder, else below `public/`; null where it is in neither. */
export function findOwnFile(seeds: string, path: string): string | null {
  const places = [seeds, resolve('public')].flatMap((root) => usualFolders.map((folder) => join(root, folder, path)));
  return places.find((place) => statSync(place, { throwIfNoEntry: false })?.isFile()) ?? null;
}

/** The bytes of such a file. Throws where there is none. */
export function readOwnFile(seeds: string, path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(findOwnFile(seeds, path) ?? path));
}
