import type { Person } from './people.ts';

export interface Initial {
  readonly initial: string;
  /** What its place on a page is called. */
  readonly id: string;
  readonly people: readonly Person[];
}

/** People, who come sorted, under the first letters of what they are sorted by; what begins with no letter is under `#`. */
export function groupByInitial(people: readonly Person[]): readonly Initial[] {
  const groups = Map.groupBy(people, ({ sortKey }) => /^\p{L}/u.exec(sortKey)?.[0].toUpperCase() ?? '#');
  return [...groups].map(([initial, own]) => ({
    initial,
    id: `letter-${initial === '#' ? 'other' : initial}`,
    people: own,
  }));
}
