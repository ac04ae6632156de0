import type { FileContent, SiteFile } from '../../core/files/site-file.ts';
import { placeFile, type Sites } from '../kept/last-site.ts';

/** The number of files created in parallel, because pictures are drawn in another thread. */
const concurrency = 8;

/**
 * Writes files into the next site. `make` returns the content of a file, or null if it has already put the file there. Files that another
 * integration has written are not replaced; their paths are returned. Rejects if two files have the same path.
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
