import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundFile, readFound } from '../../core/found/read-found.ts';
import { type FoundEntry, formatFound } from '../../core/found/schema.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { lockSeeds } from '../../seeds/lock-seeds.ts';
import { foundFile, readFoundFile } from '../../seeds/seed-files.ts';
import { writeOwnersFiles } from '../../seeds/write-owners-files.ts';

/** Writes found facts to the owner's file during a run. */
export interface FoundKeeper {
  /** Records the entry of a paper, and writes it within a second. */
  readonly keep: (id: string, entry: FoundEntry) => void;
  /** Writes all pending entries, without entries of papers other than those given. */
  readonly save: (papers?: ReadonlySet<string>) => void;
  /** The current file, or the one that a dry run would write. */
  readonly read: () => FoundFile;
}

/** The shortest time between two writes in milliseconds, because a run with cached answers is fast. */
const interval = 1000;

export function createFoundKeeper(folder: string, isDryRun: boolean): FoundKeeper {
  const path = join(folder, foundFile);
  const open = new Map<string, FoundEntry>();
  /** The time of the last write; 0 before the first one, which creates the backup. */
  let last = 0;
  const merge = (papers?: ReadonlySet<string>) => {
    const { entries, diagnostics } = readFoundFile(folder);
    if (diagnostics.some(({ severity }) => severity === 'error'))
      throw new OwnerError(`${foundFile} has become invalid. Nothing was written to it. Run “npm run check”.`);
    // Another command may have changed the file, so it is read again before entries are added.
    const merged = [...entries, ...open].filter(([id]) => papers?.has(id) ?? true);
    return formatFound(new Map(merged));
  };
  const save = (papers?: ReadonlySet<string>) => {
    if (isDryRun) return;
    lockSeeds(folder, `writing ${foundFile}`, () => {
      const text = merge(papers);
      if (text !== '{}\n' || existsSync(path)) {
        writeOwnersFiles(new Map([[path, text]]), { kept: last === 0 ? 'last' : 'none' });
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
