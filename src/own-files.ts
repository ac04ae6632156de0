import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a file that its owner gives with a paper lies: below the seeds folder, else below `public/`; null where it is in neither. */
export function findOwnFile(seeds: string, path: string): string | null {
  const places = [join(seeds, path), resolve('public', path)];
  return places.find((place) => statSync(place, { throwIfNoEntry: false })?.isFile()) ?? null;
}
