import type { FacetName } from './state.ts';

/** The number of papers for each value of a facet. */
export type Counts = Readonly<Record<string, number>>;

export interface FacetOption {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface Facet {
  /** The options to show: all selected ones, and the first others. */
  readonly options: readonly FacetOption[];
  /** The number of options left out. */
  readonly hidden: number;
}

/**
 * The options of a facet in display order: years newest first, others by number of papers. A value that would find nothing is left out
 * unless it is selected. `limit` is the number of options shown.
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

/** Forthcoming comes first, then undated. */
const rankYear = (value: string) => Number(value) || (value === 'Forthcoming' ? 10_001 : 10_000);

function byCount(a: FacetOption, b: FacetOption): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
