import type { FacetName } from './state.ts';

/** How many papers each value of a facet has. */
export type Counts = Readonly<Record<string, number>>;

export interface FacetOption {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface Facet {
  /** The options to show: all that are chosen, and the first others. */
  readonly options: readonly FacetOption[];
  /** Number of options that are left out. */
  readonly hidden: number;
}

/**
 * The options of a facet in the order in which they are shown: years newest first, others with most papers first. A value
 * that would find nothing is left out unless it is chosen. `limit` is the number of options shown.
 */
export function arrangeFacet(name: FacetName, counts: Counts, chosen: readonly string[], limit: number): Facet {
  const countOf = new Map(Object.entries(counts));
  const values = new Set([...chosen, ...[...countOf].flatMap(([value, count]) => (count > 0 ? [value] : []))]);
  const options = [...values]
    .map((value) => ({ value, count: countOf.get(value) ?? 0, chosen: chosen.includes(value) }))
    .toSorted(name === 'year' ? byYear : byCount);
  const shown = options.filter((option, index) => index < limit || option.chosen);
  return { options: shown, hidden: options.length - shown.length };
}

function byYear(a: FacetOption, b: FacetOption): number {
  return rankYear(b.value) - rankYear(a.value);
}

/** What has not appeared comes first, then what has no date. */
const rankYear = (value: string) => Number(value) || (value === 'Forthcoming' ? 10_001 : 10_000);

function byCount(a: FacetOption, b: FacetOption): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
