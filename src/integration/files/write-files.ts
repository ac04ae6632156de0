import type { FileContent, SiteFile } from '../../core/files/site-file.ts';
import { placeFile, type Sites } from '../kept/last-site.ts';

/** The number of files created in parallel: pictures are drawn outside the writing thread. */
const concurrency = 8;

/**
 * Writes files into the next site. `make` creates the content of a file, or returns null if it has put the file there already. Existing
 * files of others stay: returns their paths. Rejects if two files have the same path.
 */
export async function writeFiles(
  files: readonly SiteFile[],
  sites: Sites,
  make: (file: SiteFile) => FileContent | null | Promise<FileContent | null>,
): Promise<readonly string[]> {
  const written = new Set<string>();
  const taken: string[] = [];
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      const content = await make(file);
      if (written.has(file.path)) throw new Error(`Two files of the site have the address “${file.path}”.`);
      written.add(file.path);
      if (content !== null && !placeFile(sites, file.path, content)) taken.push(file.path);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return taken;
}
