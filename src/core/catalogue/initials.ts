import type { Person } from './people.ts';

/** Sorted people, grouped by the first letter of their sort key; `#` is for keys that do not start with a letter. */
export function groupByInitial(people: readonly Person[]) {
  const groups = Map.groupBy(people, ({ sortKey }) => /^\p{L}/u.exec(sortKey)?.[0].toUpperCase() ?? '#');
  return [...groups].map(([initial, own]) => ({
    initial,
    /** The id of the group's element on the page. */
    id: `letter-${initial === '#' ? 'other' : initial}`,
    people: own,
  }));
}
