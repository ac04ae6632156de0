import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ownPrefix } from './output-place.ts';

/** The file that marks a folder as a site built by Offprint, and lists the files of the site. */
export const markerFile = '.offprint.json';

const note = 'Offprint wrote these files and replaces them in each build. Put your own files into public/.';
const markerSchema = z.object({ files: z.array(z.string()) });

/** Writes the marker into a built site. Returns the paths of the files of the site. */
export function markOutput(folder: string): readonly string[] {
  const files = [...new Set([...listFiles(folder), markerFile])].toSorted();
  writeFileSync(join(folder, markerFile), `${JSON.stringify({ note, files }, null, 1)}\n`);
  return files;
}

/** Whether a site can replace a folder without deleting files that Offprint did not write. */
export function isReplaceable(folder: string): boolean {
  return listOwnFiles(folder) !== null || listEntries(folder).every(isIncidental);
}

/**
 * The paths of files and folders, at any depth, that Offprint did not write. Such a folder is listed as one path, without its content, unless
 * it contains a file of Offprint or the new `site` has the same folder.
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

/** The paths of the files that Offprint wrote into a folder, even if they were deleted since. Null if it is not a site built by Offprint. */
export function listOwnFiles(folder: string): readonly string[] | null {
  const marked = readMarker(folder);
  if (marked || !isFirstVersion(folder)) return marked;
  return listFiles(folder, (name) => !isIncidental(name));
}

function listEntries(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.startsWith(ownPrefix));
}

/** Whether a name is that of a hidden file, such as `.git`, or of the folder for recovered files on a disk. */
const isIncidental = (name: string) => name.startsWith('.') || name === 'lost+found';

function readMarker(folder: string): readonly string[] | null {
  const text = readIfThere(join(folder, markerFile));
  try {
    return text === null ? null : markerSchema.parse(JSON.parse(text)).files;
  } catch {
    return null;
  }
}

/** Whether a folder is a site built by version 0.1, which wrote no marker. Each of its sites has this file. */
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
