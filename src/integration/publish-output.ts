import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeSystemError, OwnerError } from '../reporters/owner-error.ts';
import { listForeignPaths, markOutput } from './output-marker.ts';
import type { OutputPlace } from './output-place.ts';
import { replaceContent, resumeReplacement } from './replace-content.ts';

/**
 * Replaces the site at `target` with the built site `next`, by two renames if the system permits them. Files in the folder that Offprint did
 * not write, such as a repository, are kept. If it fails, it throws an `OwnerError` and leaves the former site unchanged. The caller must hold
 * the lock and have called `repairOutput`.
 */
export function publishOutput(place: OutputPlace): void {
  const { target, next } = place;
  try {
    refuseCollisions(place, new Set(markOutput(next)));
    if (setAside(place)) takePlace(place);
    else replaceContent(place);
  } catch (error) {
    if (error instanceof OwnerError) throw error;
    const problem = describeSystemError(error);
    throw new OwnerError(
      `The site was not published to “${target}”: ${problem}. The previous site is unchanged. ` +
        'Free some space or change the permissions of this folder, and build again.',
      { cause: error },
    );
  }
  discard(place);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Completes or undoes the publishing of a process that was killed. The caller must hold the lock. */
export function repairOutput(place: OutputPlace): void {
  const { target, former } = place;
  if (existsSync(former) && isMissing(target)) renameSync(former, target);
  try {
    if (existsSync(target)) resumeReplacement(place);
  } catch (error) {
    throw new OwnerError(
      `The site in “${target}” is incomplete and cannot be repaired: ${describeSystemError(error)}. Delete the folder and build again.`,
      {
        cause: error,
      },
    );
  }
  discard(place);
}

/** Whether `repairOutput` has something to do. */
export function needsRepair({ next, former, trash, arriving, ready }: OutputPlace): boolean {
  return [next, former, trash, arriving, ready].some((folder) => existsSync(folder));
}

/** Throws if a file of the site would replace a file that Offprint did not write, or a folder that contains one. */
function refuseCollisions({ target, next }: OutputPlace, files: ReadonlySet<string>): void {
  if (!existsSync(target)) return;
  const collision = listForeignPaths(target, next).find(
    (path) => existsSync(join(next, path)) || listParents(path).some((parent) => files.has(parent)),
  );
  if (collision === undefined) return;
  throw new OwnerError(
    `The site was not published: it has a page or file at “${join(target, collision)}”, where there is a file that Offprint did not write. ` +
      'Move or delete that file.',
  );
}

/** The parent folders of a path: `a` and `a/b` for `a/b/c`. */
function listParents(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Renames the former site. False if that is not possible. */
function setAside({ target, former }: OutputPlace): boolean {
  if (!existsSync(target)) return true;
  try {
    renameSync(target, former);
    return true;
  } catch {
    return false;
  }
}

function takePlace({ target, next, former }: OutputPlace): void {
  try {
    renameSync(next, target);
  } catch (error) {
    if (existsSync(former)) renameSync(former, target);
    throw error;
  }
}

/**
 * Moves files that Offprint did not write from the former site to the new one, then deletes the former site and unpublished output. Between
 * these steps, the former site is renamed: if the process is killed later, nothing is moved again, and no old page is mistaken for such a file.
 */
function discard(place: OutputPlace): void {
  const { target, next, former, trash } = place;
  try {
    remove(trash);
    if (existsSync(former)) {
      for (const path of listForeignPaths(former, target)) {
        if (existsSync(join(target, path))) continue;
        mkdirSync(dirname(join(target, path)), { recursive: true });
        renameSync(join(former, path), join(target, path));
      }
      renameSync(former, trash);
    }
    for (const folder of [next, trash]) remove(folder);
  } catch (error) {
    throw new OwnerError(
      `The site in “${target}” is complete, but a temporary folder was not deleted: ${describeSystemError(error)}. ` +
        `Delete “${trash}” and “${next}”.`,
      { cause: error },
    );
  }
}

/** Whether there is no site. Deletes an empty folder, which another program may have created in the meantime. */
function isMissing(target: string): boolean {
  if (!existsSync(target)) return true;
  if (readdirSync(target).length > 0) return false;
  rmdirSync(target);
  return true;
}
