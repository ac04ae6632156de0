import type { IndexName, IndexRecord } from '../record.ts';

/** One question to an index. */
export interface Lookup<Item = IndexRecord> {
  readonly index: IndexName;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly accept: string;
  /** The papers, or what else is asked for, in an answer; null where the answer has not the documented form. Never throws. */
  readonly read: (body: string) => readonly Item[] | null;
}

/** What a paper is asked for by its title. */
export interface TitleQuery {
  /** Words of the title, without markup and formulas. */
  readonly title: string;
  /** The family name of the first author; empty where nobody is named. */
  readonly family: string;
  readonly year: number | null;
}

/** How many words of a title a query has. */
const mostWords = 12;

/**
 * The words of a title without signs, which have a meaning in queries, apart from apostrophes within words: each index has its own way
 * with these.
 */
export function queryWords(title: string, most = mostWords): string {
  const words = title
    .replaceAll(/(?<=\p{L})’(?=\p{L})/gu, "'")
    .replaceAll(/[^\p{L}\p{M}\p{N}']+|(?<!\p{L})'|'(?!\p{L})/gu, ' ')
    .trim()
    .split(/ +/u);
  return words.slice(0, most).join(' ');
}

/** A query of parameters that are not empty. */
export const formatQuery = (parameters: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '')).toString();

/** How many records an answer is asked for. The right one is not always the first. */
export const mostRecords = 10;

export const jsonMediaType = 'application/json';
