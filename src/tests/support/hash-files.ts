import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltSite } from './build-site.ts';

/** A hash of each file of a site, by path. */
export async function hashFiles(site: BuiltSite): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const file of await site.files()) {
    const bytes = await readFile(join(site.dir, file));
    hashes.set(file, createHash('sha256').update(bytes).digest('hex'));
  }
  return hashes;
}
