/** The facets that narrow a search, in display order. */
export const facetNames = ['year', 'category', 'topic', 'author', 'code'] as const;
export type FacetName = (typeof facetNames)[number];

export const sortOrders = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof sortOrders)[number];

export type Filters = Readonly<Record<FacetName, readonly string[]>>;

/** Everything that determines the results. The address of the search page contains the same. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: SortOrder;
  /** True if the spelling must not be corrected. */
  readonly asTyped: boolean;
}

const createFilters = (read: (name: FacetName) => readonly string[]) =>
  Object.fromEntries(facetNames.map((name) => [name, read(name)])) as Filters;

export const noFilters = createFilters(() => []);

/** Parses the state from the query of an address. Accepts any text and ignores unknown parts. */
export function parseState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q')?.trim() ?? '',
    filters: createFilters((name) => [...new Set(parameters.getAll(name).filter((value) => value !== ''))]),
    sort: sortOrders.find((order) => order === parameters.get('sort')) ?? 'relevance',
    asTyped: parameters.get('spelling') === 'typed',
  };
}

/** The query of an address for a state, with its `?`; empty for the initial state. */
export function formatState({ query, filters, sort, asTyped }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.append('q', query.trim());
  for (const name of facetNames) for (const value of filters[name]) parameters.append(name, value);
  if (sort !== 'relevance') parameters.append('sort', sort);
  if (asTyped) parameters.append('spelling', 'typed');
  const text = parameters.toString();
  return text && `?${text}`;
}

/** The state with a value of a facet selected, or deselected if it was selected. */
export function toggleFilter(state: SearchState, name: FacetName, value: string): SearchState {
  const chosen = state.filters[name];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...state, filters: { ...state.filters, [name]: values } };
}

/** The selected values, facet by facet. */
export function listFilters({ filters }: SearchState): readonly (readonly [FacetName, string])[] {
  return facetNames.flatMap((name) => filters[name].map((value) => [name, value] as const));
}

/** The order of the results. Relevance is meaningless for an empty query, so the newest papers come first. */
export function effectiveSort({ query, sort }: SearchState): SortOrder {
  return query.trim() === '' && sort === 'relevance' ? 'newest' : sort;
}
