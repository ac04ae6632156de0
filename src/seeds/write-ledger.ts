import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extendLedger, formatLedger } from '../core/resolve/ledger.ts';
import { emptyLedger, readLedger } from '../core/resolve/read-ledger.ts';
import { ledgerFile, type SeedsReading } from '../read-seeds.ts';
import { lockSeeds } from './lock-seeds.ts';
import { writeOwnersFiles } from './write-owners-files.ts';

/**
 * Puts the new papers of a seeds folder into its ledger, first seen on `day` (`2026-11-23`), while no other command writes there.
 * Nothing is written when the reading has an error, for then an address might be given to what is not yet a paper. Returns how
 * many were added. Throws an `OwnerError` when the ledger cannot be written.
 */
export function writeLedger(folder: string, read: () => SeedsReading, day: string): number {
  return lockSeeds(folder, 'writing permalinks.json', () => {
    const { additions, diagnostics } = read();
    if (additions.size === 0 || diagnostics.some(({ severity }) => severity === 'error')) return 0;
    const path = join(folder, ledgerFile);
    const contents = existsSync(path) ? readLedger(ledgerFile, readFileSync(path, 'utf8')) : emptyLedger;
    const text = formatLedger({ ...contents, ledger: extendLedger(contents.ledger, additions, day) });
    writeOwnersFiles(new Map([[path, text]]));
    return additions.size;
  });
}
