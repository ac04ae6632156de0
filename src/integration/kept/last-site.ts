import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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
}

/**
 * Copies a file of the last site into the next one, with its time: what copies a site elsewhere goes by that. False, and nothing is done,
 * where the file is not as it was published. It is no link: what writes into the next site must not change the last one.
 */
export function takeFile({ last, next }: Sites, path: string, published: string): boolean {
  const from = join(last, path);
  const bytes = readIfThere(from);
  if (bytes === null || hash(bytes) !== published) return false;
  const to = join(next, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, bytes);
  const time = statSync(from).mtimeMs / 1000;
  utimesSync(to, time, time);
  return true;
}

function readIfThere(file: string): Uint8Array | null {
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
