import type { TimelineYear } from '../catalogue/timeline.ts';
import { countPapers, groupThousands } from '../model/counts.ts';

/** `2025: 7 papers, Machine Learning 4, Databases 2, other 1`, the largest first; with one category its number is not said twice, and without `names` no part is. */
export function describeYear({ year, total, counts }: TimelineYear, names: readonly string[]): string {
  const parts = (names.length === 0 ? [] : counts)
    .map((count, index) => ({ count, name: names[index] ?? 'other' }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ count, name }, _, all) => (all.length === 1 ? name : `${name} ${groupThousands(count)}`));
  return [`${String(year)}: ${total === 0 ? 'no papers' : countPapers(total)}`, ...parts].join(', ');
}
