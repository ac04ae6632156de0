import { foldText } from '../../core/model/fold.ts';
import type { FilterRow } from '../../core/search/filter-index.ts';
import type { FilterState } from './filter-state.ts';

/** A test whether a year is among those of a state. Infinity, for a paper without a year, is after all years. */
export function createYearMatcher({ from, to }: Pick<FilterState, 'from' | 'to'>): (year: number) => boolean {
  const [first, last] = from !== null && to !== null && from > to ? [to, from] : [from, to];
  return (year) => (first === null || year >= first) && (last === null || year <= last);
}

/** A test whether papers match a state. Words match anywhere, in any order, and within longer words. */
export function createMatcher(state: FilterState): (row: FilterRow) => boolean {
  const { category, topic, member, has } = state;
  const words = foldText(state.text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const fitsYear = createYearMatcher(state);
  return (row) =>
    fitsYear(row.year) &&
    (category === '' || row.category === category) &&
    (topic === '' || row.topics.includes(topic)) &&
    (member === '' || row.members.includes(member)) &&
    has.every((property) => row.has.includes(property)) &&
    words.every((word) => row.text.includes(word));
}
