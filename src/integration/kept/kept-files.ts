import { join } from 'node:path';
import { z } from 'zod';
import { hash, readRecord, readStamp, type Sites, reuseFile, writeRecord } from './last-site.ts';

/** A hash of the code that created the files, and for each path the hash of its view, the hash of its bytes, and its stamp. */
const recordSchema = z.object({
  code: z.string(),
  files: z.record(z.string(), z.tuple([z.string(), z.string(), z.string().nullable()])),
});

/** Reuses files of the last site whose inputs have not changed, and records the files of the new site for the next build. */
export interface KeptFiles {
  /** Whether no file can be reused. */
  readonly isEmpty: boolean;
  /** Whether the last build created the file from a view with this hash. */
  readonly isUnchanged: (path: string, key: string | undefined) => boolean;
  /** Puts an unchanged file of the last site into the new one. False if the file has to be created. */
  readonly reuse: (path: string, key: string | undefined) => boolean;
  /** Records a created file. */
  readonly record: (path: string, key: string, bytes: string | Uint8Array) => void;
  /** Saves the record for the next build. All files must be in the new site. */
  readonly save: () => void;
}

/**
 * Reads the record of the last build from the file `record`. `code` is a hash of the code that creates the files; if it is null or has
 * changed, no file is reused.
 */
export function openKeptFiles(record: string, code: string | null, sites: Sites): KeptFiles {
  const last = readRecord(record, recordSchema);
  const known = new Map(code !== null && last?.code === code ? Object.entries(last.files) : []);
  const made = new Map<string, readonly [key: string, bytes: string, stamp?: string | null]>();
  // Another integration could change a file before its stamp is read.
  const stampIn = (site: string, path: string) => (sites.isShared ? null : readStamp(join(site, path)));
  const find = (path: string, key: string | undefined) => {
    const entry = known.get(path);
    return entry?.[0] === key ? entry : undefined;
  };
  return {
    isEmpty: known.size === 0,
    isUnchanged: (path, key) => find(path, key) !== undefined,
    reuse: (path, key) => {
      const entry = find(path, key);
      if (!entry) return false;
      const [, bytes, published] = entry;
      const stamp = stampIn(sites.last, path);
      if (!reuseFile(sites, path, bytes, stamp !== null && stamp === published)) return false;
      made.set(path, [key ?? '', bytes, stamp]);
      return true;
    },
    record: (path, key, bytes) => {
      made.set(path, [key, hash(bytes)]);
    },
    save: () => {
      const files = [...made].map(([path, [key, bytes, stamp]]) => {
        const published = stamp === undefined ? stampIn(sites.next, path) : stamp;
        return [path, [key, bytes, published]] as const;
      });
      writeRecord(record, { code: code ?? '', files: Object.fromEntries(files) });
    },
  };
}

const hashes = new WeakMap<object, string>();

/** Sets the hash of a view, so that `hashView` does not compute it. */
export function setViewHash(view: object, known: string): void {
  hashes.set(view, known);
}

/** A hash of a view. The hashes of objects are cached, so that a paper in many lists is hashed once. */
export function hashView(view: unknown): string {
  if (typeof view !== 'object' || view === null) return hash(JSON.stringify(view));
  const known = hashes.get(view) ?? hashObject(view);
  hashes.set(view, known);
  return known;
}

function hashObject(view: object): string {
  if (view instanceof Uint8Array) return hash(view);
  if (Array.isArray(view)) return hash(...view.map(hashView));
  // No page shows the position of a paper in its source, which changes with every edit above the paper.
  const isPaper = 'rendered' in view && 'source' in view;
  return hash(JSON.stringify(isPaper ? { ...view, source: null } : view));
}
