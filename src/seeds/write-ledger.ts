import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLedger } from '../core/resolve/ledger.ts';
import { emptyLedger, readLedger } from '../core/resolve/read-ledger.ts';
import { updateLedger } from '../core/resolve/update-ledger.ts';
import { type ResolvedSeeds } from './read-seeds.ts';
import { ledgerFile } from './seed-files.ts';
import { lockSeeds } from './lock-seeds.ts';
import { writeOwnersFiles } from './write-owners-files.ts';

/** The changes written to the ledger. */
export interface LedgerChanges {
  /** The last parts of the addresses of new papers. */
  readonly added: readonly string[];
  /** The number of papers with new marks. */
  readonly refreshed: number;
  /** The prefix of all identifiers in feeds, if it is new in the ledger; otherwise null. */
  readonly feedIds: string | null;
}

export const noLedgerChanges: LedgerChanges = { added: [], refreshed: 0, feedIds: null };

/**
 * Updates the ledger of a seeds folder while no other command writes there: new papers, first seen on `day` (`2026-11-23`), the
 * current marks of known papers, and the lists of papers. Writes nothing if reading has an error, because then an address might be
 * assigned to something that is not a paper. Throws an `OwnerError` if the ledger cannot be written.
 */
export function writeLedger(folder: string, read: () => ResolvedSeeds, day: string): LedgerChanges {
  return lockSeeds(folder, 'writing permalinks.json', () => {
    const reading = read();
    const { additions, refreshed, publications, diagnostics } = reading;
    // Otherwise, feed readers would permanently know the owner's papers by the address of the example.
    const feedIds = diagnostics.some(({ code }) => code === 'example-address') ? null : reading.feedIds;
    const isEmpty = additions.size === 0 && publications.length === 0;
    if (isEmpty || diagnostics.some(({ severity }) => severity === 'error')) return noLedgerChanges;
    const path = join(folder, ledgerFile);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
    const contents = before === null ? emptyLedger : readLedger(ledgerFile, before);
    const text = formatLedger(updateLedger(contents, { ...reading, feedIds, day }));
    if (text !== before) writeOwnersFiles(new Map([[path, text]]));
    return { added: [...additions.keys()], refreshed: refreshed.size, feedIds: contents.siteEntry ? null : feedIds };
  });
}
