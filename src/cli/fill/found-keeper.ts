import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundFile, readFound } from '../../core/found/read-found.ts';
import { type FoundEntry, formatFound } from '../../core/found/schema.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { lockSeeds } from '../../seeds/lock-seeds.ts';
import { foundFile, readFoundOf } from '../../seeds/seed-files.ts';
import { writeOwnersFiles } from '../../seeds/write-owners-files.ts';

/** Writes what is found of papers into the file of the owner while more is being found. */
export interface FoundKeeper {
  /** Keeps the entry of a paper, at the latest a second later. */
  readonly keep: (id: string, entry: FoundEntry) => void;
  /** Writes everything that is not written yet, without entries of papers that are not among those named. */
  readonly save: (papers?: ReadonlySet<string>) => void;
  /** The file as it is now, or would be in a dry run. */
  readonly read: () => FoundFile;
}

/** In milliseconds: a run that reads kept answers need not write thousands of files a minute. */
const interval = 1000;

export function createFoundKeeper(folder: string, isDryRun: boolean): FoundKeeper {
  const path = join(folder, foundFile);
  const open = new Map<string, FoundEntry>();
  /** When it was written last; 0 before the first time, from which the backup stays. */
  let last = 0;
  const merge = (papers?: ReadonlySet<string>) => {
    const { entries, diagnostics } = readFoundOf(folder);
    if (diagnostics.some(({ severity }) => severity === 'error'))
      throw new OwnerError(`${foundFile} has become invalid. Nothing was written to it. Run “npm run check”.`);
    // Another command may have written since: only the entries of this one are new.
    const merged = [...entries, ...open].filter(([id]) => papers?.has(id) ?? true);
    return formatFound(new Map(merged));
  };
  const save = (papers?: ReadonlySet<string>) => {
    if (isDryRun) return;
    lockSeeds(folder, `writing ${foundFile}`, () => {
      const text = merge(papers);
      if (text !== '{}\n' || existsSync(path)) {
        writeOwnersFiles(new Map([[path, text]]), { keepsBackup: last === 0 });
      }
    });
    open.clear();
    last = Date.now();
  };
  return {
    keep: (id, entry) => {
      open.set(id, entry);
      if (Date.now() - last >= interval) save();
    },
    save,
    read: () => readFound(foundFile, merge()),
  };
}
