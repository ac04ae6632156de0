import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extendLedger, formatLedger } from './core/resolve/ledger.ts';
import { emptyLedger, readLedger } from './core/resolve/read-ledger.ts';
import { ledgerFile, type SeedsReading } from './read-seeds.ts';

/**
 * Puts the new papers of a reading into the ledger of a seeds folder, first seen on `day` (`2026-11-23`). Nothing is written when
 * the reading has an error, for then an address might be given to what is not yet a paper. Returns how many were added.
 */
export function writeLedger(folder: string, { additions, diagnostics }: SeedsReading, day: string): number {
  if (additions.size === 0 || diagnostics.some(({ severity }) => severity === 'error')) return 0;
  const path = join(folder, ledgerFile);
  const contents = existsSync(path) ? readLedger(ledgerFile, readFileSync(path, 'utf8')) : emptyLedger;
  writeFileSync(path, formatLedger({ ...contents, ledger: extendLedger(contents.ledger, additions, day) }));
  return additions.size;
}
