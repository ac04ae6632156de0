import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileContent, SiteFile } from '../../core/files/site-file.ts';

/** The number of files created in parallel: pictures are drawn outside the writing thread. */
const concurrency = 8;

/**
 * Writes files below a folder. `make` makes the content of one. Files that are there already stay: returns their paths. Rejects where two
 * files have one path.
 */
export async function writeFiles(
  files: readonly SiteFile[],
  folder: string,
  make: (file: SiteFile) => FileContent | Promise<FileContent>,
): Promise<readonly string[]> {
  const folders = new Set<string>();
  const written = new Set<string>();
  const taken: string[] = [];
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      const isNew = writeNew(join(folder, file.path), await make(file), folders);
      if (written.has(file.path)) throw new Error(`Two files of the site have the address “${file.path}”.`);
      written.add(file.path);
      if (!isNew) taken.push(file.path);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return taken;
}

/**
 * False where there is a file already. `folders` are those that are known to be there. Written at once, a small file costs a third of what
 * it costs in turns.
 */
function writeNew(path: string, content: FileContent, folders: Set<string>): boolean {
  const folder = dirname(path);
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
