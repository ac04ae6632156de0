import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCachedFile, writeCachedFile } from './cached-file.ts';

describe('A cached file', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offprint-kept-'));
    file = join(folder, 'deep', 'moss');
    writeCachedFile(file, new TextEncoder().encode('moss on roofs'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('is unchanged after it is written and read, even if empty', () => {
    expect(Buffer.from(readCachedFile(file) ?? []).toString()).toBe('moss on roofs');
    writeCachedFile(file, new Uint8Array());
    expect(readCachedFile(file)).toEqual(new Uint8Array());
  });

  it('is absent if there is no file or a folder', () => {
    expect(readCachedFile(join(folder, 'fern'))).toBeNull();
    expect(readCachedFile(folder)).toBeNull();
  });

  it.each([0, 1, 31, 32, 44])('is absent if it is cut to %i bytes', async (length) => {
    await truncate(file, length);
    expect(readCachedFile(file)).toBeNull();
  });

  it('is absent if any byte has changed', async () => {
    const bytes = await readFile(file);
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      await writeFile(file, changed);
      expect(readCachedFile(file)).toBeNull();
    }
  });
});
