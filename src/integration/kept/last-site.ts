import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { keep, readKept } from '../../images/kept-file.ts';

/** What the last build noted of the site that it published; null where there is nothing, or it is damaged or of another version. */
export function readRecord<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | null {
  const bytes = readKept(file);
  return bytes && (schema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data ?? null);
}

export function writeRecord(file: string, record: unknown): void {
  keep(file, Buffer.from(JSON.stringify(record)));
}

/** Two sites: the published one and the one that is being built. */
export interface Sites {
  readonly last: string;
  readonly next: string;
  /** Whether integrations of the owner's write into the next site, too: it then has copies of files of the last one, in place of links. */
  readonly isShared: boolean;
}

/**
 * Takes a file of the last site into the next one, with its time: what copies a site elsewhere goes by that. False, and nothing is done,
 * where the file is not as it was published, or there is one in its place.
 */
export function takeFile(sites: Sites, path: string, published: string): boolean {
  const bytes = readIfThere(join(sites.last, path));
  return bytes !== null && hash(bytes) === published && bring(sites, path, bytes);
}

/** Puts a file into the next site: that of the last one if it is the same. False, and nothing is done, where there is one in its place. */
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

/** False where there is a file in its place, or where the disk has no links. */
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
    // Written at once, a small file costs a third of what it costs in turns.
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
