import type { Person } from './people.ts';

/** People, who come sorted, under the first letters of what they are sorted by; what begins with no letter is under `#`. */
export function groupByInitial(people: readonly Person[]) {
  const groups = Map.groupBy(people, ({ sortKey }) => /^\p{L}/u.exec(sortKey)?.[0].toUpperCase() ?? '#');
  return [...groups].map(([initial, own]) => ({
    initial,
    /** What its place on a page is called. */
    id: `letter-${initial === '#' ? 'other' : initial}`,
    people: own,
  }));
}
