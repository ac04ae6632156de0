import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileContent, SiteFile } from '../../core/files/site-file.ts';

/** So many files are made at once: pictures are drawn outside of the thread that writes. */
const concurrency = 8;

/**
 * Writes files below a folder. `make` makes the content of one. Rejects where there is a file at a path already: no two things of a site
 * can have one address.
 */
export async function writeFiles(
  files: readonly SiteFile[],
  folder: string,
  make: (file: SiteFile) => FileContent | Promise<FileContent>,
): Promise<void> {
  const folders = new Set<string>();
  const queue = files.values();
  const work = async () => {
    for (const file of queue) writeNew(join(folder, file.path), await make(file), folders);
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

/** `folders` are those that are known to be there. Written at once, a small file costs a third of what it costs in turns. */
function writeNew(path: string, content: FileContent, folders: Set<string>): void {
  const folder = dirname(path);
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Error(`Two things of the site would be at “${path}”.`, { cause: error });
  }
}
