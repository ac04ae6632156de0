import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './lock.ts';

/** In seconds. Reading 100,000 papers takes less. */
const patience = 120;

/** Does `work` while no other command writes into a seeds folder. Throws an `OwnerError` when another one does not finish. */
export function lockSeeds<Result>(folder: string, purpose: string, work: () => Result): Result {
  const lock = takeLock(join(realpathSync(folder), '.offprint.lock'), { purpose, patience, onWait: console.error });
  try {
    return work();
  } finally {
    lock.release();
  }
}
