import { statSync } from 'node:fs';
import { listSeedFiles, readSeeds, type SeedsReading } from './read-seeds.ts';
import { ReportedError } from './reporters/reported-error.ts';
import { loadSite, seedsFolder } from './site.ts';

/** The site's own seeds, for those that share them. */
export interface SeedsReader {
  /** All that is read from the seeds. Throws once, with the whole report, when anything is an error. */
  read(): SeedsReading;
  /** Paths of the files that are read. */
  files(): readonly string[];
}

/** A reader that reads the seeds once for as long as their files stay as they are. */
export function createSeedsReader(): SeedsReader {
  let last: { readonly stamp: string; readonly reading: SeedsReading } | undefined;
  const files = () => listSeedFiles(seedsFolder, loadSite());
  return {
    files,
    read: () => {
      const stamp = files().map(stampFile).join();
      if (last?.stamp !== stamp) last = { stamp, reading: readSeeds(seedsFolder, loadSite()) };
      const { reading } = last;
      if (reading.diagnostics.some(({ severity }) => severity === 'error'))
        throw new ReportedError(reading.diagnostics);
      return reading;
    },
  };
}

function stampFile(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${path} ${String(stats.mtimeMs)} ${String(stats.size)}` : `${path} -`;
}
