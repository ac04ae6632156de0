import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes that were kept in a file, or null where there is none, or the file is not as it was written: cut, empty or changed. */
export function readKept(file: string): Uint8Array<ArrayBuffer> | null {
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

/** Keeps bytes in a file, behind their hash. It comes into being whole or not at all, even if two write the same one. */
export function keep(file: string, bytes: Uint8Array): void {
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
