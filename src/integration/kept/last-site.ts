import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { keep, readKept } from '../../images/kept-file.ts';

/** The record of the site that the last build published; null if there is none, or it is damaged or from another version. */
export function readRecord<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | null {
  const bytes = readKept(file);
  return bytes && (schema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data ?? null);
}

export function writeRecord(file: string, record: unknown): void {
  keep(file, Buffer.from(JSON.stringify(record)));
}

/** Two sites: the published one and the one being built. */
export interface Sites {
  readonly last: string;
  readonly next: string;
  /** Whether the owner's integrations also write into the next site: it then has copies of files instead of links. */
  readonly isShared: boolean;
}

/** The modification time of a file, in milliseconds, and its size in bytes; null if there is none. */
export function readStamp(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? `${String(stats.mtimeMs)} ${String(stats.size)}` : null;
}

/**
 * Takes a file of the last site into the next one, with its modification time, which tools that upload a site rely on. False, without an
 * effect, if the file is not as it was published, or another file is in its place. A file that `isUntouched` since then is not read.
 */
export function takeFile(sites: Sites, path: string, published: string, isUntouched = false): boolean {
  const from = join(sites.last, path);
  if (isUntouched && link(from, join(sites.next, path))) return true;
  const bytes = readIfThere(from);
  return bytes !== null && hash(bytes) === published && bring(sites, path, bytes);
}

/**
 * Puts a file into the next site, by taking it from the last one if it is the same. False, without an effect, if another file is in its
 * place.
 */
export function placeFile(sites: Sites, path: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content);
  if (readIfThere(join(sites.last, path))?.equals(bytes)) return bring(sites, path, bytes);
  return writeNew(join(sites.next, path), bytes);
}

/** Creating a file takes much longer than linking to it. */
function bring({ last, next, isShared }: Sites, path: string, bytes: Uint8Array): boolean {
  const [from, to] = [join(last, path), join(next, path)];
  if (!isShared && link(from, to)) return true;
  if (!writeNew(to, bytes)) return false;
  const time = statSync(from).mtimeMs / 1000;
  utimesSync(to, time, time);
  return true;
}

/** False if another file is in its place, or the disk does not support links. */
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
