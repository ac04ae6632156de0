import { lstatSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, parse, relative, sep } from 'node:path';
import { OwnerError } from '../reporters/owner-error.ts';
import { isReplaceable, listForeignPaths } from './output-marker.ts';
import { followLinks } from './output-place.ts';

/** The folders of a project; `root` usually contains the others. */
export interface ProjectFolders {
  readonly root: string;
  readonly seeds: string;
  readonly public: string;
  readonly src: string;
}

/** Throws an `OwnerError` if publishing to `target`, a path without links, could delete anything except a site built by Offprint. */
export function refuseUnsafeOutput(target: string, folders: ProjectFolders): void {
  const reason = findReason(target, folders);
  if (reason === null) return;
  throw new OwnerError(
    `Cannot publish the site to “${target}”: ${reason}. Nothing was changed. ` +
      'Set OFFPRINT_OUT (or “outDir”) to another folder, such as dist.',
  );
}

function findReason(target: string, { root, seeds, public: files, src }: ProjectFolders): string | null {
  for (const [name, path] of [
    ['the root of the disk', parse(target).root],
    ['your home folder', homedir()],
    ['the project', root],
    ['the current folder', process.cwd()],
  ] as const) {
    if (isWithin(followLinks(path), target)) return `it is, or contains, ${name}`;
  }
  const modules = join(root, 'node_modules');
  const caches = join(modules, '.cache');
  for (const path of [seeds, files, src, join(root, 'scripts'), join(root, '.git'), modules]) {
    // A folder of the project can be a symbolic link. Publishing must delete neither the link nor its target.
    for (const real of [path, followLinks(path)]) {
      if (isWithin(real, target)) return `it is, or contains, “${relative(root, path)}”`;
      if (isWithin(target, real) && !isWithin(target, followLinks(caches))) {
        return `it is in “${relative(root, path)}”`;
      }
    }
  }
  return findForeign(target);
}

function findForeign(target: string): string | null {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) return lstatSync(target, { throwIfNoEntry: false }) ? 'it is a broken symbolic link' : null;
  if (!stats.isDirectory()) return 'it is a file';
  if (isReplaceable(target)) return null;
  const example = listForeignPaths(target).find((name) => !name.startsWith('.')) ?? '';
  return `it contains files that Offprint did not write, such as “${example}”. If you do not need them, delete them`;
}

/** Whether a path is a folder or inside it. */
function isWithin(path: string, folder: string): boolean {
  const rest = relative(folder, path);
  return rest === '' || (rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest));
}
