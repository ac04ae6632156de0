import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './lock.ts';

/** The longest wait in seconds. Reading 100,000 papers takes less. */
const patience = 120;

/** Runs `work` while no other command writes to a seeds folder. Throws an `OwnerError` if another command does not finish in time. */
export function lockSeeds<Result>(folder: string, purpose: string, work: () => Result): Result {
  const lock = takeLock(join(realpathSync(folder), '.offprint.lock'), { purpose, patience, onWait: console.error });
  try {
    return work();
  } finally {
    lock.release();
  }
}
