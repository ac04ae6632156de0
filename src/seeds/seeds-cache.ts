import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../core/settings/site-schema.ts';
import { readSeeds, type ResolvedSeeds } from './read-seeds.ts';
import { listSeedFiles } from './seed-files.ts';
import { ReportedError } from '../reporters/reported-error.ts';
import type { OwnFolders } from './own-folders.ts';
import { loadSettings } from './settings-file.ts';

/**
 * Everything that a site is made from, read from the seeds at one time. Later changes to files have no effect. What only commands need, such
 * as the papers as they are in each source, is not kept, because it would take a quarter of the memory of a build.
 */
export interface SeedsSnapshot
  extends Pick<
    ResolvedSeeds,
    | 'publications'
    | 'diagnostics'
    | 'formerPapers'
    | 'formerLists'
    | 'redirects'
    | 'feedIds'
    | 'previews'
    | 'portrait'
    | 'photos'
  > {
  /** The location of each file of a paper, by the path in the paper. */
  readonly paperFiles: Readonly<Record<string, string>>;
}

/** The shared snapshot of the site's own seeds. */
export interface SeedsCache {
  /** The checked settings. Throws the report if they have an error. */
  readonly site: () => Site;
  /** Throws the whole report if there is an error. */
  readonly read: () => SeedsSnapshot;
  /** Paths of the files from which papers and addresses are read. */
  readonly files: () => readonly string[];
  /** Copies the papers' files to a folder whenever the seeds are read, so that they are published from there. */
  readonly keepCopies: (folder: string) => void;
  /** Discards the snapshot, but not the settings. */
  readonly forget: () => void;
}

/** Creates a cache that reads the seeds once, and again only after `forget` is called. */
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
  const read = readSeeds(seeds, site, { publicFiles, cache, attach, settings });
  const { publications, diagnostics, formerPapers, formerLists, redirects, feedIds, previews, portrait, photos } = read;
  const kept = { publications, diagnostics, formerPapers, formerLists, redirects, feedIds, previews, portrait, photos };
  return { ...kept, paperFiles: Object.fromEntries(paperFiles) };
}

/** Copies a file to a folder under a number; null if it no longer exists. */
function copyFile(file: string, folder: string, number: number): string | null {
  const copy = join(folder, String(number));
  mkdirSync(folder, { recursive: true });
  try {
    // Some file systems copy without duplicating data.
    copyFileSync(file, copy, constants.COPYFILE_FICLONE);
    return copy;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
