import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ownPrefix } from './output-place.ts';

/** Says of a folder that Offprint made it, and of which files and folders in it. */
export const markerFile = '.offprint.json';

const note = 'Offprint made this folder and replaces it in each build. Put files of your own into public/.';
const markerSchema = z.object({ entries: z.array(z.string()) });

/** Marks a built site. */
export function markOutput(folder: string): void {
  const entries = [...new Set([...listEntries(folder), markerFile])].toSorted();
  writeFileSync(join(folder, markerFile), `${JSON.stringify({ note, entries }, null, 1)}\n`);
}

/** Whether nothing in a folder, as far as it can be seen at its top, would be lost if a site took its place. */
export function isReplaceable(folder: string): boolean {
  return findOwnEntries(folder) !== null || listEntries(folder).every(isIncidental);
}

/** What is in a folder, or was put into it, that Offprint did not make. */
export function listForeignEntries(folder: string): readonly string[] {
  const own = findOwnEntries(folder);
  return listEntries(folder).filter((name) => !own?.(name));
}

export function listEntries(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.startsWith(ownPrefix));
}

/** A repository that publishes the folder, say, or the folder in which a disk keeps what it has found. */
const isIncidental = (name: string) => name.startsWith('.') || name === 'lost+found';

/** Says of each name in a folder that Offprint made whether it is its own; null for the folder of somebody else. */
export function findOwnEntries(folder: string): ((name: string) => boolean) | null {
  const marked = readMarker(folder);
  if (marked) return (name) => marked.has(name);
  return isFirstVersion(folder) ? (name) => !isIncidental(name) : null;
}

function readMarker(folder: string): ReadonlySet<string> | null {
  const text = readIfThere(join(folder, markerFile));
  try {
    return text === null ? null : new Set(markerSchema.parse(JSON.parse(text)).entries);
  } catch {
    return null;
  }
}

/** Version 0.1 did not mark what it made. Each of its sites has this file, in this form. */
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
