import { everyPaper } from '../../core/search/every-paper.ts';
import { type Match, matchQuery } from '../../core/search/highlight.ts';
import { createHit, type FoundRecord, type Hit } from '../../core/search/hit.ts';
import { rareAuthorFilter } from '../../core/search/rare-authors.ts';
import type { Counts } from './facets.ts';
import { loadPagefind, type Pagefind, type PagefindResponse, readEntry } from './pagefind.ts';
import { correctQuery, type Dictionary, readDictionary } from './spelling.ts';
import { effectiveSort, type FacetName, facetNames, type SearchState } from './state.ts';

export interface Findings {
  /** The corrected query that found these papers; null if it is the query as typed. */
  readonly corrected: string | null;
  /** The number of matching papers. */
  readonly total: number;
  /** Loads results `start` to `end` (exclusive). */
  load(start: number, end: number): Promise<readonly Hit[]>;
  /** The number of papers that choosing each value would show. Empty unless requested. */
  readonly counts: Readonly<Record<FacetName, Counts>>;
}

export interface Engine {
  /** Rejects if the search cannot be loaded; the next call starts again. */
  find(state: SearchState, options: { readonly withCounts: boolean }): Promise<Findings>;
}

/** Names all facets, so that Pagefind loads their filters. */
const everyFacet = Object.fromEntries(facetNames.map((name) => [name, { any: [''] }]));
/** Several years are alternatives; several authors or topics must all match. */
const alternatives: ReadonlySet<FacetName> = new Set(['year', 'category'] as const);
const noCounts: Findings['counts'] = { year: {}, category: {}, topic: {}, author: {}, code: {} };
const nothing: Findings = { corrected: null, total: 0, load: () => Promise.resolve([]), counts: noCounts };

/** Searches the index below the base path of the site. Nothing is loaded before the first search. */
export function createEngine(base: string): Engine {
  const folder = `${base}pagefind/`;
  let attempt = 0;
  let loading: Promise<Pagefind | null> | undefined;
  let dictionary: Promise<Dictionary> | undefined;

  async function findOnce(state: SearchState, withCounts: boolean): Promise<Findings> {
    loading ??= loadPagefind(folder, ++attempt);
    const pagefind = await loading;
    if (!pagefind) return nothing;
    if (withCounts) await pagefind.preload(toTerm(state.query), { filters: everyFacet });
    const typed = await ask(pagefind, state);
    // Pagefind does not distinguish a part of the index that was not loaded from one without matches.
    if (typed.first === null) await readEntry(folder);
    const corrected = typed.match === 'whole' || state.asTyped ? null : await findCorrected(pagefind, state);
    const { response, first, match, query } = corrected ?? typed;
    const isAnswered = match !== 'none';
    return {
      corrected: corrected && query,
      total: isAnswered ? response.results.length : 0,
      load: async (start, end) =>
        isAnswered ? (await loadData(response, start, end)).map((data) => createHit(data, query)) : [],
      counts:
        withCounts && (isAnswered || !first) ? await countFacets(pagefind, { ...state, query }, response) : noCounts,
    };
  }

  /** The results for the query as the site spells it; null if there is no such spelling or it finds nothing either. */
  async function findCorrected(pagefind: Pagefind, state: SearchState): Promise<Answer | null> {
    dictionary ??= loadDictionary(folder);
    const known = await dictionary.catch(() => null);
    if (known === null) {
      dictionary = undefined;
      return null;
    }
    for (const query of correctQuery(state.query.trim(), known)) {
      const answer = await ask(pagefind, { ...state, query });
      if (answer.match !== 'none') return answer;
    }
    return null;
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

/** Pagefind's response to a query. */
interface Answer {
  readonly query: string;
  readonly response: PagefindResponse;
  readonly first: FoundRecord | null;
  readonly match: Match;
}

async function ask(pagefind: Pagefind, state: SearchState): Promise<Answer> {
  const response = await search(pagefind, state);
  const [first = null] = await loadData(response, 0, 1);
  return {
    query: state.query,
    response,
    first,
    match: first === null ? 'none' : matchQuery(toText(first), state.query),
  };
}

/** The words of the site. Without them, search works, but does not correct spelling. */
async function loadDictionary(folder: string): Promise<Dictionary> {
  const response = await fetch(`${folder}words.txt`);
  return readDictionary(response.ok ? await response.text() : '');
}

function search(pagefind: Pagefind, state: SearchState): Promise<PagefindResponse> {
  const sort = effectiveSort(state);
  return pagefind.search(toTerm(state.query), {
    filters: {
      ...Object.fromEntries(
        facetNames
          .filter((name) => name !== 'author' && state.filters[name].length > 0)
          .map((name) => [name, alternatives.has(name) ? { any: state.filters[name] } : state.filters[name]]),
      ),
      all: state.filters.author.map((name) => ({ any: [{ author: name }, { [rareAuthorFilter]: name }] })),
    },
    sort: sort === 'relevance' ? {} : { date: sort === 'newest' ? 'desc' : 'asc' },
  });
}

/** The counts of a facet with alternatives ignore its own selection: they say how many papers another value would add. */
async function countFacets(
  pagefind: Pagefind,
  state: SearchState,
  response: PagefindResponse,
): Promise<Findings['counts']> {
  const count = async (name: FacetName): Promise<Counts> => {
    const isOpen = alternatives.has(name) && state.filters[name].length > 0;
    const counted = isOpen ? await search(pagefind, { ...state, filters: { ...state.filters, [name]: [] } }) : response;
    const { filters } = counted;
    return { ...(name === 'author' ? filters[rareAuthorFilter] : {}), ...filters[name] };
  };
  const counts = await Promise.all(facetNames.map(async (name) => [name, await count(name)] as const));
  return Object.fromEntries(counts) as Findings['counts'];
}

function loadData({ results }: PagefindResponse, start: number, end: number): Promise<readonly FoundRecord[]> {
  return Promise.all(results.slice(start, end).map(({ data }) => data()));
}

function toText({ content, meta }: FoundRecord): string {
  return [content, ...Object.values(meta)].join(' ');
}

/** Pagefind finds nothing for a symbol, which it keeps in the query but not in the index. */
function toTerm(query: string): string {
  return query.trim() === '' ? everyPaper : query.replaceAll(/\p{S}+/gu, ' ');
}
