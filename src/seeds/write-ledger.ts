import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLedger } from '../core/resolve/ledger.ts';
import { emptyLedger, readLedger } from '../core/resolve/read-ledger.ts';
import { updateLedger } from '../core/resolve/update-ledger.ts';
import { type ResolvedSeeds } from './read-seeds.ts';
import { ledgerFile } from './seed-files.ts';
import { lockSeeds } from './lock-seeds.ts';
import { writeOwnersFiles } from './write-owners-files.ts';

/** What was written into the ledger. */
export interface LedgerChanges {
  /** How many papers are new. */
  readonly added: number;
  /** Of how many papers the marks are new. */
  readonly refreshed: number;
  /** What every identifier in a feed begins with, where the ledger did not have it before; else null. */
  readonly feedIds: string | null;
}

export const noLedgerChanges: LedgerChanges = { added: 0, refreshed: 0, feedIds: null };

/**
 * Brings the ledger of a seeds folder up to date, while no other command writes there: new papers, first seen on `day` (`2026-11-23`),
 * what known papers are recognised by today, and the lists that papers are on. Nothing is written when the reading has an error, for
 * then an address might be given to what is not yet a paper. Throws an `OwnerError` when the ledger cannot be written.
 */
export function writeLedger(folder: string, read: () => ResolvedSeeds, day: string): LedgerChanges {
  return lockSeeds(folder, 'writing permalinks.json', () => {
    const reading = read();
    const { additions, refreshed, publications, diagnostics } = reading;
    // Readers of feeds would know the papers of an owner by the example's address for ever.
    const feedIds = diagnostics.some(({ code }) => code === 'example-address') ? null : reading.feedIds;
    const isEmpty = additions.size === 0 && publications.length === 0;
    if (isEmpty || diagnostics.some(({ severity }) => severity === 'error')) return noLedgerChanges;
    const path = join(folder, ledgerFile);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
    const contents = before === null ? emptyLedger : readLedger(ledgerFile, before);
    const text = formatLedger(updateLedger(contents, { ...reading, feedIds, day }));
    if (text !== before) writeOwnersFiles(new Map([[path, text]]));
    return { added: additions.size, refreshed: refreshed.size, feedIds: contents.siteEntry ? null : feedIds };
  });
}
