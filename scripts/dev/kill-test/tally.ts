import type { Found } from './compare-sites.ts';

export interface KillOptions {
  readonly kills: number;
  /** The folder for the sites, the seeds and the cache. */
  readonly folder: string;
  /** The folder to which the sites are published. */
  readonly target: string;
  readonly onProgress: (tally: Tally) => void;
}

/** The results of a number of killed processes. */
export interface Tally {
  readonly kills: number;
  /** How often the folder was in each state before the next command. */
  readonly found: Readonly<Record<Found, number>>;
  /** How many builds were killed in each stage. */
  readonly killed?: Readonly<Record<string, number>>;
  /** How often something had to be repaired. */
  readonly healed: number;
  /** The problems after the next command. */
  readonly faults: readonly string[];
  /** In seconds. */
  readonly time: number;
}

export function formatTally({ kills, killed, found, healed, faults, time }: Tally): string {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([state, count]) => `${state} ${String(count)}`)
      .join(', ');
  const stages = killed ? ` Killed: ${list(killed)}.` : '';
  return [
    `${String(kills)} kills in ${time.toFixed(0)} s.${stages} Found: ${list(found)}. Healed: ${String(healed)}. Faults: ${String(faults.length)}`,
    ...faults.slice(0, 10).map((fault) => `  ${fault}`),
  ].join('\n');
}
