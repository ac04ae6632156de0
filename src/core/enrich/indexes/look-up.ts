import type { IndexName, IndexRecord } from '../record.ts';

/** A request to an index. */
export interface Lookup<Item = IndexRecord> {
  readonly index: IndexName;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly accept: string;
  /** The papers, or whatever else was requested, in an answer; null if the answer does not have the documented form. Never throws. */
  readonly read: (body: string) => readonly Item[] | null;
}

/** A search for a paper by its title. */
export interface TitleQuery {
  /** Words of the title, without markup and formulas. */
  readonly title: string;
  /** The family name of the first author; empty if no author is named. */
  readonly family: string;
  readonly year: number | null;
}

/** The most words of a title in a query. */
const mostWords = 12;

/**
 * The words of a title without punctuation, which has a meaning in queries, and with apostrophes within words, which each index treats
 * differently.
 */
export function queryWords(title: string, most = mostWords): string {
  const words = title
    .replaceAll(/(?<=\p{L})’(?=\p{L})/gu, "'")
    .replaceAll(/[^\p{L}\p{M}\p{N}']+|(?<!\p{L})'|'(?!\p{L})/gu, ' ')
    .trim()
    .split(/ +/u);
  return words.slice(0, most).join(' ');
}

/** A query string of the parameters that are not empty. */
export const formatQuery = (parameters: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '')).toString();

/** The number of records to request. The right one is not always the first. */
export const mostRecords = 10;

export const jsonMediaType = 'application/json';
