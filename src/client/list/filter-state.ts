import { type FilterProperty, filterProperties } from '../../core/search/filter-index.ts';

/** The filters of a list. An empty text and null filter nothing. */
export interface FilterState {
  readonly text: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly category: string;
  /** The key of a topic. */
  readonly topic: string;
  /** Identifier of a person. */
  readonly member: string;
  readonly has: readonly FilterProperty[];
}

export const noFilter: FilterState = { text: '', from: null, to: null, category: '', topic: '', member: '', has: [] };

/** Parses the state from the query of an address. Accepts any text and ignores unknown parts. */
export function parseFilter(search: string): FilterState {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => parameters.get(name)?.trim() ?? '';
  const readYear = (name: string) => (/^\d{4}$/.test(read(name)) ? Number(read(name)) : null);
  return {
    text: read('text'),
    from: readYear('from'),
    to: readYear('to'),
    category: read('category'),
    topic: read('topic'),
    member: read('member'),
    has: filterProperties.filter((property) => parameters.getAll('has').includes(property)),
  };
}

/** The query of an address for the state, with its `?`; empty without filters. */
export function formatFilter({ text, from, to, category, topic, member, has }: FilterState): string {
  const parameters = new URLSearchParams();
  const entries = { text: text.trim(), from: from?.toString(), to: to?.toString(), category, topic, member };
  for (const [name, value] of Object.entries(entries)) if (value) parameters.append(name, value);
  for (const property of has) parameters.append('has', property);
  const query = parameters.toString();
  return query && `?${query}`;
}
