import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Bytes that were kept in a file, or null where there is none, or the file is not as it was written: cut, empty or changed. */
export async function readKept(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = await readFile(file).catch(() => null);
  if (kept === null || kept.length < hashLength) return null;
  const bytes = new Uint8Array(kept.subarray(hashLength));
  return hashBytes(bytes).equals(kept.subarray(0, hashLength)) ? bytes : null;
}

/** Keeps bytes in a file, behind their hash. It comes into being whole or not at all, even if two write the same one. */
export async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, Buffer.concat([hashBytes(bytes), bytes]));
  await rename(draft, file);
}

/** In bytes, of SHA-256. */
const hashLength = 32;

function hashBytes(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
