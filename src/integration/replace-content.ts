import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isFolder, listFiles, listOwnFiles, markerFile } from './output-marker.ts';
import type { OutputPlace } from './output-place.ts';

/** Lists all files of a site that is ready, because files that were already moved are no longer in its folder. */
const listFile = '.offprint-files.json';

/**
 * Replaces the content of a target that cannot be renamed, such as a mount point. First the whole site is copied to the disk of the target, so
 * that the former site is unchanged if the disk is full. Then each file is renamed to its place, the home page last, and old files are
 * deleted. `resumeReplacement` completes an interrupted replacement.
 */
export function replaceContent(place: OutputPlace): void {
  const { next, arriving, ready } = place;
  rmSync(arriving, { recursive: true, force: true });
  writeFileSync(join(next, listFile), JSON.stringify(listFiles(next)));
  bring(next, arriving);
  renameSync(arriving, ready);
  resumeReplacement(place);
}

/** Moves a site, or copies it if the target is on another disk. If copying fails, the incomplete copy is deleted. */
function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
    return;
  } catch {
    // The target is on another disk.
  }
  try {
    for (const file of listFiles(from)) {
      mkdirSync(dirname(join(to, file)), { recursive: true });
      copyFileSync(join(from, file), join(to, file));
    }
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}

/** Completes an interrupted replacement; does nothing if there is none. */
export function resumeReplacement({ target, arriving, ready }: OutputPlace): void {
  rmSync(arriving, { recursive: true, force: true });
  if (!existsSync(join(ready, listFile))) {
    rmSync(ready, { recursive: true, force: true });
    return;
  }
  const files = z.array(z.string()).parse(JSON.parse(readFileSync(join(ready, listFile), 'utf8')));
  const order = (file: string) => (file === 'index.html' ? 2 : file.endsWith('.html') ? 1 : 0);
  for (const file of files.toSorted((a, b) => order(a) - order(b))) {
    if (file !== markerFile && existsSync(join(ready, file))) move(join(ready, file), target, file);
  }
  deleteStale(target, new Set(files));
  // The marker lists stale files, so it is replaced after they are deleted.
  if (existsSync(join(ready, markerFile))) renameSync(join(ready, markerFile), join(target, markerFile));
  rmSync(ready, { recursive: true, force: true });
}

/** Moves a file to its place, and deletes a folder in that place or a file in the place of one of its folders. */
function move(from: string, target: string, file: string): void {
  const to = join(target, file);
  const parts = file.split('/');
  for (let depth = 1; depth < parts.length; depth += 1) {
    const folder = join(target, ...parts.slice(0, depth));
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(folder);
  }
  mkdirSync(dirname(to), { recursive: true });
  if (lstatSync(to, { throwIfNoEntry: false })?.isDirectory()) rmSync(to, { recursive: true });
  renameSync(from, to);
}

/**
 * Deletes files of the former site that the new site does not have, and folders that are then empty. Files that Offprint did not write stay.
 */
function deleteStale(target: string, files: ReadonlySet<string>): void {
  for (const file of listOwnFiles(target) ?? []) {
    const path = join(target, file);
    // The new site may have a folder in the place of a file, or a file in the place of its folder.
    if (files.has(file) || isFolder(path) || !isFolder(dirname(path))) continue;
    rmSync(path, { force: true });
    for (let folder = dirname(path); folder !== target && readdirSync(folder).length === 0; folder = dirname(folder)) {
      rmdirSync(folder);
    }
  }
}
