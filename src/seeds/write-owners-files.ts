import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describeSystemError, OwnerError } from '../reporters/owner-error.ts';

/** The content of a file: a text, or the bytes of another file. */
export type Content = string | { readonly copyOf: string };

interface Staged {
  readonly target: string;
  readonly draft: string;
  readonly backup: string;
}

/** Which versions of a file are kept: the last one before it is written, every one, or none. */
type Kept = 'last' | 'every' | 'none';

/** The backup of a file, `site.yaml.bak`; with `every`, one that does not exist yet: `site.yaml.2.bak`. */
function nameBackup(path: string, kept: Kept): string {
  const backup = `${path}.bak`;
  if (kept !== 'every' || !existsSync(backup)) return backup;
  for (let number = 2; ; number++) {
    const numbered = `${path}.${String(number)}.bak`;
    if (!existsSync(numbered)) return numbered;
  }
}

/**
 * Writes files of the owner atomically: all are first written next to their targets and then renamed, so that no file changes if the disk is
 * full. The previous version is kept as `<file>.bak`. Permissions and symbolic links stay the same. Files with unchanged content are not
 * written. With `none`, the existing backup is kept, for a command that writes a file several times. Throws an `OwnerError`.
 */
export function writeOwnersFiles(
  files: ReadonlyMap<string, Content>,
  { kept = 'last' }: { readonly kept?: Kept } = {},
): void {
  const staged: Staged[] = [];
  let path = '';
  try {
    for (const [file, content] of files) {
      path = file;
      const target = followLinks(file);
      if (!holds(target, content)) 
        staged.push({ target, draft: stage(target, content), backup: nameBackup(target, kept) });
    }
    for (const { target, draft, backup } of staged) {
      path = target;
      if (kept !== 'none') keepBackup(target, backup);
      renameSync(draft, target);
      syncFolder(dirname(target));
    }
  } catch (error) {
    for (const { draft, backup } of staged) {
      for (const file of [draft, nameDraft(backup)]) rmSync(file, { force: true });
    }
    throw new OwnerError(`Cannot write “${path}”: ${describeSystemError(error)}. The file is unchanged.`, {
      cause: error,
    });
  }
}

/** Renames a file to `<file>.bak`, or to the next free name if earlier backups exist. */
export function moveToBackup(path: string): void {
  const target = followLinks(path);
  try {
    renameSync(target, nameBackup(target, 'every'));
    if (target !== path) rmSync(path, { force: true });
    syncFolder(dirname(target));
  } catch (error) {
    throw new OwnerError(`Cannot remove “${path}”: ${describeSystemError(error)}.`, { cause: error });
  }
}

/** The path of a file with symbolic links resolved, even if the file does not exist. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const link = readLink(path);
    return link === null ? resolve(path) : resolve(dirname(path), link);
  }
}

function readLink(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

function holds(target: string, content: Content): boolean {
  if (statSync(target, { throwIfNoEntry: false })?.isFile() !== true) return false;
  return readFileSync(target).equals(typeof content === 'string' ? Buffer.from(content) : readFileSync(content.copyOf));
}

/** Writes a draft next to a file, and returns its path. */
function stage(target: string, content: Content): string {
  const before = statSync(target, { throwIfNoEntry: false });
  if (before) accessSync(target, constants.W_OK);
  if (before && !before.isFile()) throw new Error('it is not a regular file');
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  removeOldDrafts(target);
  const draft = nameDraft(target);
  try {
    if (typeof content === 'string') writeFileSync(draft, content, { flag: 'wx' });
    else copyWritable(content.copyOf, draft);
    sync(draft, 'r+');
    if (before) keepPermissions(draft, before);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return draft;
}

const nameDraft = (target: string) =>
  join(dirname(target), `.${basename(target)}.${String(process.pid)}.offprint-draft`);

/** Deletes unfinished files of a killed process. The folder is locked, so no other process is writing them. */
function removeOldDrafts(target: string): void {
  for (const name of readdirSync(dirname(target))) {
    const [, owner] = /^\.(.+)\.\d+\.offprint-draft$/.exec(name) ?? [];
    if (owner === basename(target)) rmSync(join(dirname(target), name), { force: true });
  }
}

function copyWritable(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL);
  chmodSync(to, statSync(to).mode | 0o200);
}

function keepPermissions(draft: string, { mode, uid, gid }: Stats): void {
  chmodSync(draft, mode & 0o7777);
  const now = statSync(draft);
  if (now.uid === uid && now.gid === gid) return;
  try {
    chownSync(draft, uid, gid);
  } catch {
    // Only an administrator can change the owner of a file.
  }
}

/** Creates a hard link to a file, or a copy on file systems without hard links. */
function keepBackup(target: string, backup: string): void {
  if (!statSync(target, { throwIfNoEntry: false })) return;
  removeOldDrafts(backup);
  const draft = nameDraft(backup);
  try {
    linkSync(target, draft);
  } catch {
    copyFileSync(target, draft);
    sync(draft, 'r+');
  }
  renameSync(draft, backup);
}

/** Flushes a folder to disk, so that a rename survives a power failure. Windows does not support this and does not need it. */
function syncFolder(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r');
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } catch (error) {
    // Some network file systems reject this for folders.
    if (flags === 'r+') throw error;
  } finally {
    closeSync(file);
  }
}
