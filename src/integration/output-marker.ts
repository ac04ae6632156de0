import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ownPrefix } from './output-place.ts';

/** The file that marks a folder as made by Offprint, and lists the files that Offprint put there. */
export const markerFile = '.offprint.json';

const note = 'Offprint wrote these files and replaces them in each build. Put your own files into public/.';
const markerSchema = z.object({ files: z.array(z.string()) });

/** Marks a built site. Returns the paths of its files. */
export function markOutput(folder: string): readonly string[] {
  const files = [...new Set([...listFiles(folder), markerFile])].toSorted();
  writeFileSync(join(folder, markerFile), `${JSON.stringify({ note, files }, null, 1)}\n`);
  return files;
}

/** Whether a folder can be replaced by a site without losing files of others. */
export function isReplaceable(folder: string): boolean {
  return listOwnFiles(folder) !== null || listEntries(folder).every(isIncidental);
}

/**
 * Paths of files and folders, at any depth, that Offprint did not make. A foreign folder is a single path, unless it contains a file of
 * Offprint, or the replacing `site` has the same folder.
 */
export function listForeignPaths(folder: string, site?: string): readonly string[] {
  const own = new Set([...(listOwnFiles(folder) ?? []), markerFile]);
  const shared = new Set<string>();
  for (const file of own) {
    for (let parent = dirname(file); !shared.has(parent) && parent !== '.'; parent = dirname(parent))
      shared.add(parent);
  }
  const visit = (entry: Dirent, path: string): readonly string[] => {
    if (own.has(path)) return [];
    const isShared = entry.isDirectory() && (shared.has(path) || (site !== undefined && isFolder(join(site, path))));
    return isShared ? list(join(folder, path)).flatMap((inner) => visit(inner, `${path}/${inner.name}`)) : [path];
  };
  return list(folder)
    .filter(({ name }) => !name.startsWith(ownPrefix))
    .flatMap((entry) => visit(entry, entry.name));
}

const list = (folder: string) => readdirSync(folder, { withFileTypes: true });

/** Whether a path is a folder, and not a link to one. */
export const isFolder = (path: string) => existsSync(path) && lstatSync(path).isDirectory();

/** Paths of all files in a folder, with `/` on every system. `isWanted` selects names at the top level. */
export function listFiles(folder: string, isWanted: (name: string) => boolean = () => true): readonly string[] {
  return list(folder)
    .filter(({ name }) => isWanted(name))
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(join(folder, entry.name)).map((path) => `${entry.name}/${path}`) : [entry.name],
    );
}

/** Paths of the files that Offprint put into a folder, even if they were deleted since; null for a folder of somebody else. */
export function listOwnFiles(folder: string): readonly string[] | null {
  const marked = readMarker(folder);
  if (marked || !isFirstVersion(folder)) return marked;
  return listFiles(folder, (name) => !isIncidental(name));
}

function listEntries(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.startsWith(ownPrefix));
}

/** Such as a repository that publishes the folder, or the folder of a disk for recovered files. */
const isIncidental = (name: string) => name.startsWith('.') || name === 'lost+found';

function readMarker(folder: string): readonly string[] | null {
  const text = readIfThere(join(folder, markerFile));
  try {
    return text === null ? null : markerSchema.parse(JSON.parse(text)).files;
  } catch {
    return null;
  }
}

/** Sites of version 0.1 have no marker, but each has this file in this form. */
function isFirstVersion(folder: string): boolean {
  const start = readIfThere(join(folder, 'publications.json'))?.slice(0, 2000) ?? '';
  return /^\{"\$schema":"[^"]+\/publications\.schema\.json","version":1,"site":\{/.test(start);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
