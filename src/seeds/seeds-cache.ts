import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../core/settings/site-schema.ts';
import { readSeeds, type ResolvedSeeds } from './read-seeds.ts';
import { listSeedFiles } from './seed-files.ts';
import { ReportedError } from '../reporters/reported-error.ts';
import type { OwnFolders } from './own-folders.ts';
import { loadSettings } from './settings-file.ts';

/** What is read from the seeds, all of it once: a file that changes afterwards changes nothing in it. */
export interface SeedsSnapshot extends ResolvedSeeds {
  /** Where each file that is given with a paper can be read, by the path that the paper gives it. */
  readonly paperFiles: Readonly<Record<string, string>>;
}

/** The snapshot of the site's own seeds, for all that use it. */
export interface SeedsCache {
  /** The checked settings. Throws the report when there is an error in them. */
  readonly site: () => Site;
  /** Throws the whole report when anything is an error. */
  readonly read: () => SeedsSnapshot;
  /** Paths of the files that papers and addresses are read from. */
  readonly files: () => readonly string[];
  /** From now on, files of papers are copied to a folder when the seeds are read, and published from there. */
  readonly keepCopies: (folder: string) => void;
  /** Forgets the snapshot; the settings stay. */
  readonly forget: () => void;
}

/** A reader that reads the seeds once, whatever becomes of their files, until it forgets them. */
export function createSeedsCache(folders: OwnFolders): SeedsCache {
  let settings: ReturnType<typeof loadSettings> | undefined;
  let snapshot: SeedsSnapshot | undefined;
  let copies: string | undefined;
  const settingsReading = () => (settings ??= loadSettings(folders.seeds));
  const site = () => settingsReading().site;
  return {
    site,
    files: () => listSeedFiles(folders.seeds, site()),
    keepCopies: (folder) => {
      copies = folder;
    },
    forget: () => {
      snapshot = undefined;
    },
    read: () => {
      snapshot ??= readSnapshot(folders, settingsReading(), copies);
      if (snapshot.diagnostics.some(({ severity }) => severity === 'error'))
        throw new ReportedError(snapshot.diagnostics);
      return snapshot;
    },
  };
}

function readSnapshot(
  { seeds, publicFiles, cache }: OwnFolders,
  { site, ...settings }: ReturnType<typeof loadSettings>,
  copies: string | undefined,
): SeedsSnapshot {
  const paperFiles = new Map<string, string>();
  const attach = (path: string, file: string): boolean => {
    const place = paperFiles.get(path) ?? (copies === undefined ? file : copyFile(file, copies, paperFiles.size));
    if (place !== null) paperFiles.set(path, place);
    return place !== null;
  };
  return {
    ...readSeeds(seeds, site, { publicFiles, cache, attach, settings }),
    paperFiles: Object.fromEntries(paperFiles),
  };
}

/** Copies a file into a folder, where it is called by a number; null where it is no longer there. */
function copyFile(file: string, folder: string, number: number): string | null {
  const copy = join(folder, String(number));
  mkdirSync(folder, { recursive: true });
  try {
    // Costs nothing where the file system lets two files share their bytes.
    copyFileSync(file, copy, constants.COPYFILE_FICLONE);
    return copy;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
