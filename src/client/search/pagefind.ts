/** The part of Pagefind's program for the browser that is used here. */
export interface PagefindModule {
  readonly createInstance: (options: PagefindOptions) => Pagefind;
}

export interface PagefindOptions {
  /** Search within the page and not in a worker, which is a download of its own. */
  readonly noWorker: boolean;
  /** Put before the address of every result. */
  readonly baseUrl: string;
  readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
}

export interface Pagefind {
  /** A query of null finds everything. */
  search(query: string | null, options: PagefindSearchOptions): Promise<PagefindResponse>;
  /** Loads all filters, without which a response has no counts. */
  filters(): Promise<unknown>;
  destroy(): Promise<void>;
}

export interface PagefindSearchOptions {
  /** All values of a list must be there; of `any`, one of them. */
  readonly filters: Readonly<Record<string, readonly string[] | { readonly any: readonly string[] }>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindResponse {
  readonly results: readonly { readonly data: () => Promise<PagefindData> }[];
  /** Number of papers found by facet and value. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindData {
  readonly url: string;
  /** The text of the record, raw. */
  readonly content: string;
  /** Numbers of the words of the text that match. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface PagefindEntry {
  /** The index of each language. */
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/**
 * Loads Pagefind from the folder with the index, such as `/repo/pagefind/`. Null where the index is empty, which Pagefind takes
 * for a fault. Rejects when it cannot be loaded; the number of the `attempt` makes browsers that remember a module which failed try again.
 */
export async function loadPagefind(folder: string, attempt: number): Promise<Pagefind | null> {
  const [records, { createInstance }] = await Promise.all([
    readEntry(folder),
    import(/* @vite-ignore */ `${folder}pagefind.js?attempt=${String(attempt)}`) as Promise<PagefindModule>,
  ]);
  if (records === 0) return null;
  // Addresses of records are complete. Dates are searched, too, but they say nothing about relevance.
  return createInstance({
    noWorker: records <= fewRecords,
    baseUrl: '/',
    ranking: { metaWeights: { title: 5, authors: 3, spellings: 1, category: 1, date: 0 } },
  });
}

/** With so many records a search in the page takes a few milliseconds; with ten thousand it takes hundreds. */
const fewRecords = 500;

/** Number of records of the index. Rejects when it cannot be reached. */
export async function readEntry(folder: string): Promise<number> {
  const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The search index answers ${String(response.status)}.`);
  const { languages } = (await response.json()) as PagefindEntry;
  return Object.values(languages).reduce((sum, { page_count: records }) => sum + records, 0);
}
