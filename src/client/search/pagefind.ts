import type { FoundRecord } from '../../core/search/hit.ts';

/** The part of Pagefind's browser API that is used here. */
export interface PagefindModule {
  readonly createInstance: (options: PagefindOptions) => Pagefind;
}

export interface PagefindOptions {
  /** Searches on the main thread instead of in a worker, which is a separate download. */
  readonly noWorker: boolean;
  /** The prefix of the address of every result. */
  readonly baseUrl: string;
  readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
}

export interface Pagefind {
  search(query: string, options: PagefindSearchOptions): Promise<PagefindResponse>;
  /** Loads what a search needs; a response has the counts of the loaded filters. */
  preload(query: string, options: Pick<PagefindSearchOptions, 'filters'>): Promise<unknown>;
  destroy(): Promise<void>;
}

export interface PagefindSearchOptions {
  /** All values or filters of a list must match; of `any`, one must. */
  readonly filters: Readonly<Record<string, readonly PagefindFilter[] | { readonly any: readonly PagefindFilter[] }>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

type PagefindFilter = string | { readonly any: readonly Readonly<Record<string, string>>[] };

export interface PagefindResponse {
  readonly results: readonly { readonly data: () => Promise<FoundRecord> }[];
  /** The number of papers by facet and value. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface PagefindEntry {
  /** The index of each language. */
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/**
 * Loads Pagefind from the folder with the index, such as `/repo/pagefind/`. Null if the index is empty, which Pagefind reports as an error.
 * Rejects if it cannot be loaded; a new `attempt` number makes browsers try again that remember a failed module.
 */
export async function loadPagefind(folder: string, attempt: number): Promise<Pagefind | null> {
  const [records, { createInstance }] = await Promise.all([
    readEntry(folder),
    import(/* @vite-ignore */ `${folder}pagefind.js?attempt=${String(attempt)}`) as Promise<PagefindModule>,
  ]);
  if (records === 0) return null;
  // Addresses of records are complete. Dates and the word of every paper are indexed, too, but do not affect relevance.
  return createInstance({
    noWorker: records <= fewRecords,
    baseUrl: '/',
    ranking: { metaWeights: { title: 5, authors: 3, spellings: 1, category: 1, date: 0, every: 0 } },
  });
}

/** With up to this many records, a search on the main thread takes a few milliseconds; with ten thousand, hundreds. */
const fewRecords = 500;

/** The number of records in the index. Rejects if it cannot be loaded. */
export async function readEntry(folder: string): Promise<number> {
  const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The search index answers ${String(response.status)}.`);
  const { languages } = (await response.json()) as PagefindEntry;
  return Object.values(languages).reduce((sum, { page_count: records }) => sum + records, 0);
}
