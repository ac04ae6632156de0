import type { Counts } from './facets.ts';
import { answersQuery } from './highlight.ts';
import { createHit, type Hit } from './hit.ts';
import { loadPagefind, type Pagefind, type PagefindData, type PagefindResponse, readEntry } from './pagefind.ts';
import { effectiveSort, type FacetName, facetNames, type SearchState } from './state.ts';

export interface Findings {
  /** Number of papers found. */
  readonly total: number;
  /** Loads results `start` to `end` (exclusive). */
  load(start: number, end: number): Promise<readonly Hit[]>;
  /** By value, the number of papers that choosing it would show. Empty unless asked for. */
  readonly counts: Readonly<Record<FacetName, Counts>>;
}

export interface Engine {
  /** Rejects when the search cannot be loaded; the next call tries again from the beginning. */
  find(state: SearchState, options: { readonly withCounts: boolean }): Promise<Findings>;
}

/** Choosing two years finds the papers of both; choosing two authors finds what they wrote together. */
const alternatives: ReadonlySet<FacetName> = new Set(['year', 'category'] as const);
const noCounts = { year: {}, category: {}, author: {}, code: {} };
const nothing: Findings = { total: 0, load: () => Promise.resolve([]), counts: noCounts };

/** Searches the index below the base of the site. Nothing is loaded before the first search. */
export function createEngine(base: string): Engine {
  const folder = `${base}pagefind/`;
  let attempt = 0;
  let loading: Promise<Pagefind | null> | undefined;

  async function findOnce(state: SearchState, withCounts: boolean): Promise<Findings> {
    loading ??= loadPagefind(folder, ++attempt);
    const pagefind = await loading;
    if (!pagefind) return nothing;
    if (withCounts) await pagefind.filters();
    const response = await search(pagefind, state);
    const [first] = await loadData(response, 0, 1);
    // Pagefind does not distinguish a part of the index that it could not load from one without a match.
    if (!first) await readEntry(folder);
    const isAnswered = first !== undefined && answersQuery(toText(first), state.query);
    return {
      total: isAnswered ? response.results.length : 0,
      load: async (start, end) =>
        isAnswered ? (await loadData(response, start, end)).map((data) => createHit(data, state.query)) : [],
      counts: withCounts && (isAnswered || !first) ? await countFacets(pagefind, state, response) : noCounts,
    };
  }

  return {
    find: async (state, { withCounts }) => {
      try {
        return await findOnce(state, withCounts);
      } catch (error) {
        const failed = loading;
        loading = undefined;
        await (await failed?.catch(() => null))?.destroy();
        throw error;
      }
    },
  };
}

function search(pagefind: Pagefind, state: SearchState): Promise<PagefindResponse> {
  const sort = effectiveSort(state);
  return pagefind.search(toTerm(state.query), {
    filters: Object.fromEntries(
      facetNames
        .filter((name) => state.filters[name].length > 0)
        .map((name) => [name, alternatives.has(name) ? { any: state.filters[name] } : state.filters[name]]),
    ),
    sort: sort === 'relevance' ? {} : { date: sort === 'newest' ? 'desc' : 'asc' },
  });
}

/** The counts of a facet with alternatives leave its own choice out: they say what the others would add. */
async function countFacets(
  pagefind: Pagefind,
  state: SearchState,
  response: PagefindResponse,
): Promise<Readonly<Record<FacetName, Counts>>> {
  const count = async (name: FacetName): Promise<Counts> => {
    const isOpen = alternatives.has(name) && state.filters[name].length > 0;
    const counted = isOpen ? await search(pagefind, { ...state, filters: { ...state.filters, [name]: [] } }) : response;
    return counted.filters[name] ?? {};
  };
  return {
    year: await count('year'),
    category: await count('category'),
    author: await count('author'),
    code: await count('code'),
  };
}

function loadData({ results }: PagefindResponse, start: number, end: number): Promise<readonly PagefindData[]> {
  return Promise.all(results.slice(start, end).map(({ data }) => data()));
}

function toText({ content, meta }: PagefindData): string {
  return [content, ...Object.values(meta)].join(' ');
}

/** Pagefind takes null for everything. It finds nothing for a symbol, which it keeps in a query and not in the index. */
function toTerm(query: string): string | null {
  return query.trim() === '' ? null : query.replaceAll(/\p{S}+/gu, ' ');
}
