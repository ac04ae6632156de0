import { accessSync, constants, existsSync, mkdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describeSystemError, OwnerError } from '../reporters/owner-error.ts';

/** Where a site is published, and the places beside it through which it gets there. */
export interface OutputPlace {
  /** The folder itself, where the path of the owner is a link to it. */
  readonly target: string;
  /** One process at a time publishes here. */
  readonly lock: string;
  /** The site that is being built. */
  readonly next: string;
  /** The site that was published before, while the next one takes its place. */
  readonly former: string;
  /** What can be deleted at any time. */
  readonly trash: string;
  /** In a target that cannot be renamed: a site that is being copied there. */
  readonly arriving: string;
  /** In a target that cannot be renamed: a whole site whose files take their places one by one. */
  readonly ready: string;
}

/** In a target, the names that belong to publishing and not to a site begin so. */
export const ownPrefix = '.offprint-';

/**
 * The places for a site that is published at `path`, which need not be there yet. They are beside the target, or in it where its
 * parent is read-only. Throws an `OwnerError` when neither can be written.
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

/** The real path of a folder, the links of its parents included, whether it is there or not. */
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
