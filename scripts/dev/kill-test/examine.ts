import { locateOutput, type OutputPlace } from '../../../src/integration/output-place.ts';
import { repairOutput, needsRepair } from '../../../src/integration/publish-output.ts';
import { takeLock } from '../../../src/seeds/lock.ts';
import { compareSites, type Found, type Site } from './compare-sites.ts';

export interface Examination {
  readonly found: Found;
  readonly wasUnhealed: boolean;
  /** The problem after the next command; null if there is none. */
  readonly fault: string | null;
}

/** Examines what a killed process left behind, starts the next command, and examines the folder again. */
export function examine(target: string, first: Site, second: Site): Examination {
  const found = compareSites(target, first, second);
  const place = locateOutput(target);
  const wasUnhealed = needsRepair(place);
  heal(place);
  const after = compareSites(target, first, second);
  const fault =
    after === 'mixed' || after === 'missing'
      ? `the folder is ${after}; it was ${found}`
      : needsRepair(place)
        ? 'something was left beside the folder'
        : null;
  return { found, wasUnhealed, fault };
}

function heal(place: OutputPlace): void {
  const lock = takeLock(place.lock, { purpose: 'healing', patience: 60, onWait: console.error });
  repairOutput(place);
  lock.release();
}

/** Counts examinations. */
export function createCounter() {
  const start = Date.now();
  const found: Record<Found, number> = { first: 0, second: 0, missing: 0, mixed: 0 };
  const faults: string[] = [];
  let [kills, healed] = [0, 0];
  return {
    add({ found: state, wasUnhealed, fault }: Examination): void {
      kills += 1;
      found[state] += 1;
      if (wasUnhealed) healed += 1;
      if (fault !== null) faults.push(`kill ${String(kills)}: ${fault}`);
    },
    read: () => ({ kills, found, healed, faults, time: (Date.now() - start) / 1000 }),
  };
}
