import type { TimelineYear } from '../catalogue/timeline.ts';
import { countPapers, groupThousands } from '../model/counts.ts';

/** More numbers than these take too many lines below a chart. */
const mostNamed = 5;

/**
 * `2025: 7 papers, Machine Learning 4, Databases 2, other 1`, the largest first; with one category its number is not said twice, and without
 * `names` no part is.
 */
export function describeYear({ year, total, counts }: TimelineYear, names: readonly string[]): string {
  const named = names
    .map((name, index) => ({ name, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostNamed);
  const other = { name: 'other', count: named.reduce((rest, { count }) => rest - count, total) };
  const parts = names.length > 0 && other.count > 0 ? [...named, other] : named;
  return [
    `${String(year)}: ${total === 0 ? 'no papers' : countPapers(total)}`,
    ...parts.map(({ name, count }) => (parts.length === 1 ? name : `${name} ${groupThousands(count)}`)),
  ].join(', ');
}
