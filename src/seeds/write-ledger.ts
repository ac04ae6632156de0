import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extendLedger, formatLedger, refreshMarks } from '../core/resolve/ledger.ts';
import { emptyLedger, readLedger } from '../core/resolve/read-ledger.ts';
import { ledgerFile, type SeedsReading } from '../read-seeds.ts';
import { lockSeeds } from './lock-seeds.ts';
import { writeOwnersFiles } from './write-owners-files.ts';

/** How many entries of the ledger were written. */
export interface LedgerChanges {
  readonly added: number;
  readonly refreshed: number;
}

/**
 * Puts the new papers of a seeds folder into its ledger, first seen on `day` (`2026-11-23`), and what known papers are recognised by
 * today, while no other command writes there. Nothing is written when the reading has an error, for then an address might be given to
 * what is not yet a paper. Throws an `OwnerError` when the ledger cannot be written.
 */
export function writeLedger(folder: string, read: () => SeedsReading, day: string): LedgerChanges {
  return lockSeeds(folder, 'writing permalinks.json', () => {
    const { additions, refreshed, diagnostics } = read();
    const hasError = diagnostics.some(({ severity }) => severity === 'error');
    if (hasError || additions.size + refreshed.size === 0) return { added: 0, refreshed: 0 };
    const path = join(folder, ledgerFile);
    const contents = existsSync(path) ? readLedger(ledgerFile, readFileSync(path, 'utf8')) : emptyLedger;
    const ledger = refreshMarks(extendLedger(contents.ledger, additions, day), refreshed);
    writeOwnersFiles(new Map([[path, formatLedger({ ...contents, ledger })]]));
    return { added: additions.size, refreshed: refreshed.size };
  });
}
