import { join } from 'node:path';
import { z } from 'zod';
import { hash, readRecord, readStamp, type Sites, takeFile, writeRecord } from './last-site.ts';

/** What files were made with, and for each one by its path in the site the key of its view, the hash of its bytes and its stamp. */
const recordSchema = z.object({
  code: z.string(),
  files: z.record(z.string(), z.tuple([z.string(), z.string(), z.string().nullable()])),
});

/** The files of a site. A file whose inputs have not changed is taken from the last site. */
export interface KeptFiles {
  /** Whether none can be taken. */
  readonly isEmpty: boolean;
  /** Whether a file was made from a view with this key. */
  readonly knows: (path: string, key: string | undefined) => boolean;
  /** Takes a file if it was made from a view with this key. False, and nothing is done, where it has to be made. */
  readonly take: (path: string, key: string | undefined) => boolean;
  /** Notes a file that was made. */
  readonly note: (path: string, key: string, bytes: string | Uint8Array) => void;
  /** Keeps what was taken and noted for the next build. The files must be in the next site. */
  readonly keep: () => void;
}

/**
 * Reads what the last build noted in the file `record`. `code` changes whenever what makes the files does; null where that is not known, and
 * all files have to be made.
 */
export function openKeptFiles(record: string, code: string | null, sites: Sites): KeptFiles {
  const last = readRecord(record, recordSchema);
  const known = new Map(code !== null && last?.code === code ? Object.entries(last.files) : []);
  const made = new Map<string, readonly [key: string, bytes: string, stamp?: string | null]>();
  // Others that write into a site may change a file before its stamp is noted.
  const stampIn = (site: string, path: string) => (sites.isShared ? null : readStamp(join(site, path)));
  const find = (path: string, key: string | undefined) => {
    const entry = known.get(path);
    return entry?.[0] === key ? entry : undefined;
  };
  return {
    isEmpty: known.size === 0,
    knows: (path, key) => find(path, key) !== undefined,
    take: (path, key) => {
      const entry = find(path, key);
      if (!entry) return false;
      const [, bytes, published] = entry;
      const stamp = stampIn(sites.last, path);
      if (!takeFile(sites, path, bytes, stamp !== null && stamp === published)) return false;
      made.set(path, [key ?? '', bytes, stamp]);
      return true;
    },
    note: (path, key, bytes) => {
      made.set(path, [key, hash(bytes)]);
    },
    keep: () => {
      const files = [...made].map(([path, [key, bytes, stamp]]) => {
        const published = stamp === undefined ? stampIn(sites.next, path) : stamp;
        return [path, [key, bytes, published]] as const;
      });
      writeRecord(record, { code: code ?? '', files: Object.fromEntries(files) });
    },
  };
}

const hashes = new WeakMap<object, string>();

/** Notes that a hash stands for a view, which then needs none of its own. */
export function noteHash(view: object, known: string): void {
  hashes.set(view, known);
}

/** A hash of a view. Of one that is a list, each part is hashed once, however many lists it is in. */
export function hashView(view: unknown): string {
  if (typeof view !== 'object' || view === null) return hash(JSON.stringify(view));
  const known = hashes.get(view) ?? hashObject(view);
  hashes.set(view, known);
  return known;
}

function hashObject(view: object): string {
  if (view instanceof Uint8Array) return hash(view);
  if (Array.isArray(view)) return hash(...view.map(hashView));
  // Where a paper stands in its source is shown nowhere, and changes with each edit above it.
  const isPaper = 'rendered' in view && 'source' in view;
  return hash(JSON.stringify(isPaper ? { ...view, source: null } : view));
}
