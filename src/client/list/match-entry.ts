import { foldText } from '../../core/model/fold.ts';
import type { FilterState, Having } from './filter-state.ts';

/** An entry of a list as far as it can be asked for. */
export interface EntryFacts {
  /** Title, authors, venue and category, folded. */
  readonly text: string;
  readonly year: number;
  readonly category: string;
  /** Identifiers of the site's own people among the authors. */
  readonly members: readonly string[];
  readonly has: readonly Having[];
}

/** A test whether entries fit a state. Words may stand anywhere, in any order, and may be parts of words. */
export function createMatcher(state: FilterState): (facts: EntryFacts) => boolean {
  const { from, to, category, member, has } = state;
  const words = foldText(state.text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const [first, last] = from !== null && to !== null && from > to ? [to, from] : [from, to];
  return (facts) =>
    (first === null || facts.year >= first) &&
    (last === null || facts.year <= last) &&
    (category === '' || facts.category === category) &&
    (member === '' || facts.members.includes(member)) &&
    has.every((having) => facts.has.includes(having)) &&
    words.every((word) => facts.text.includes(word));
}
