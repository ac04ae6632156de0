import type { Found } from './compare-sites.ts';

export interface KillOptions {
  readonly kills: number;
  /** For the sites, the seeds and the cache. */
  readonly folder: string;
  /** Where the sites are published. */
  readonly target: string;
  readonly onProgress: (tally: Tally) => void;
}

/** What a number of killed processes have left. */
export interface Tally {
  readonly kills: number;
  /** How often the folder was in each state before the next command. */
  readonly found: Readonly<Record<Found, number>>;
  /** How many whole builds were killed in each of their stages. */
  readonly killed?: Readonly<Record<string, number>>;
  /** How often there was something to heal. */
  readonly healed: number;
  /** What was wrong after the next command. */
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
