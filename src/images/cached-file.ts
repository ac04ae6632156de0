import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reads a file that `writeCachedFile` wrote. Null if it is missing or damaged. */
export function readCachedFile(file: string): Uint8Array<ArrayBuffer> | null {
  const kept = readIfThere(file);
  if (kept === null || kept.length < hashLength) return null;
  const bytes = new Uint8Array(kept.subarray(hashLength));
  return hashBytes(bytes).equals(kept.subarray(0, hashLength)) ? bytes : null;
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Writes the hash of the content and the content itself. The file is never incomplete, even if two processes write it. */
export function writeCachedFile(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, Buffer.concat([hashBytes(bytes), bytes]));
  renameSync(draft, file);
}

/** In bytes, of SHA-256. */
const hashLength = 32;

function hashBytes(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
