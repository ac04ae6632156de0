import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { readCachedFile, writeCachedFile } from '../../images/cached-file.ts';

/** Reads a record that an earlier build saved. Null if it is missing, damaged or from another version of Offprint. */
export function readRecord<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | null {
  const bytes = readCachedFile(file);
  return bytes && (schema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data ?? null);
}

export function writeRecord(file: string, record: unknown): void {
  writeCachedFile(file, Buffer.from(JSON.stringify(record)));
}

/** Two sites: the published one and the one being built. */
export interface Sites {
  readonly last: string;
  readonly next: string;
  /** Whether the owner's integrations also write into the next site. Its reused files are then copies, not hard links. */
  readonly isShared: boolean;
}

/** The modification time of a file, in milliseconds, and its size in bytes; null if there is none. */
export function readStamp(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? `${String(stats.mtimeMs)} ${String(stats.size)}` : null;
}

/**
 * Puts a file of the last site into the next one with the same modification time, because upload tools compare times. `published` is the hash
 * of the bytes that were published; a file that `isUntouched` since then is not read to compare it. False, without an effect, if the file has
 * changed or another file is in its place.
 */
export function reuseFile(sites: Sites, path: string, published: string, isUntouched = false): boolean {
  const from = join(sites.last, path);
  if (isUntouched && link(from, join(sites.next, path))) return true;
  const bytes = readIfThere(from);
  return bytes !== null && hash(bytes) === published && linkOrCopy(sites, path, bytes);
}

/**
 * Writes a file into the next site, or reuses the one of the last site if its content is the same. False, without an effect, if another file
 * is in its place.
 */
export function placeFile(sites: Sites, path: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content);
  if (readIfThere(join(sites.last, path))?.equals(bytes)) return linkOrCopy(sites, path, bytes);
  return writeNew(join(sites.next, path), bytes);
}

/** Creates a hard link, which is much faster than a new file, or else a copy. */
function linkOrCopy({ last, next, isShared }: Sites, path: string, bytes: Uint8Array): boolean {
  const [from, to] = [join(last, path), join(next, path)];
  if (!isShared && link(from, to)) return true;
  if (!writeNew(to, bytes)) return false;
  const time = statSync(from).mtimeMs / 1000;
  utimesSync(to, time, time);
  return true;
}

/** Creates a hard link. False if another file is in its place, or the disk does not support hard links. */
function link(from: string, to: string): boolean {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function writeNew(path: string, bytes: Uint8Array): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    // For small files, writing in one call takes a third of the time.
    writeFileSync(path, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** A hash of texts or bytes. */
export function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('base64url');
}
