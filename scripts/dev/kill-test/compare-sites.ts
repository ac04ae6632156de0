import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownPrefix } from '../../../src/integration/output-place.ts';

/** Hashes of files, by path. */
export type Site = ReadonlyMap<string, string>;

/** The first or the second site, complete; none; or something else. */
export type Found = 'first' | 'second' | 'missing' | 'mixed';

export function readSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return new Map(
    paths
      .filter((path) => !path.startsWith(ownPrefix))
      .toSorted()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
}

export function compareSites(folder: string, first: Site, second: Site): Found {
  if (!existsSync(folder)) return 'missing';
  const found = readSite(folder);
  if (found.size === 0) return 'missing';
  return isSame(found, first) ? 'first' : isSame(found, second) ? 'second' : 'mixed';
}

function isSame(a: Site, b: Site): boolean {
  return a.size === b.size && [...a].every(([path, hash]) => b.get(path) === hash);
}
