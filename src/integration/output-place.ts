import { accessSync, constants, existsSync, mkdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describeSystemError, OwnerError } from '../reporters/owner-error.ts';

/** The folder of a published site, and the folders beside it that publishing uses. */
export interface OutputPlace {
  /** The folder of the published site, with symbolic links resolved. */
  readonly target: string;
  /** The lock file, which prevents two processes from publishing at the same time. */
  readonly lock: string;
  /** The site being built. */
  readonly next: string;
  /** The previous site while the next one replaces it. */
  readonly former: string;
  /** A folder that can be deleted at any time. */
  readonly trash: string;
  /** In a target that cannot be renamed, the incomplete copy of a site. */
  readonly arriving: string;
  /** In a target that cannot be renamed, a complete site whose files are moved to their places one by one. */
  readonly ready: string;
}

/** The prefix of temporary files and folders in a target. */
export const ownPrefix = '.offprint-';

/**
 * The folders for publishing a site to `path`. None of them has to exist. They are beside the target, or inside it if its parent is read-only.
 * Throws an `OwnerError` if neither is writable.
 */
export function locateOutput(path: string): OutputPlace {
  const target = followLinks(path);
  const parent = dirname(target);
  try {
    if (!existsSync(parent)) mkdirSync(parent, { recursive: true });
    const beside = (name: string) => join(parent, `.${basename(target)}${ownPrefix}${name}`);
    const inside = (name: string) => join(target, `${ownPrefix}${name}`);
    const at = isWritable(parent) ? beside : inside;
    accessSync(existsSync(target) ? target : parent, constants.W_OK);
    return {
      target,
      lock: at('lock'),
      next: at('next'),
      former: at('former'),
      trash: at('trash'),
      arriving: inside('arriving'),
      ready: inside('ready'),
    };
  } catch (error) {
    throw new OwnerError(
      `Cannot write the site to “${target}”: ${describeSystemError(error)}. ` +
        'Set OFFPRINT_OUT to another folder, or change the permissions of this one. Nothing was changed.',
      { cause: error },
    );
  }
}

/** The path of a folder with all symbolic links resolved, even if the folder does not exist. */
export function followLinks(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch {
    const link = readLink(full);
    if (link !== null) return followLinks(resolve(dirname(full), link));
    return dirname(full) === full ? full : join(followLinks(dirname(full)), basename(full));
  }
}

function readLink(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
