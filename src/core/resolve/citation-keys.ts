import type { WrittenDate } from '../model/draft.ts';
import { foldText } from '../model/fold.ts';
import type { PublicationDate } from '../model/publication.ts';

/** The input for a citation key. */
export interface Citable {
  /** The address, to distinguish papers that are otherwise equal. */
  readonly id: string;
  /** Words of the title, without markup. */
  readonly title: string;
  readonly authors: readonly { readonly family: string }[];
  /** True if there are more authors than those known. */
  readonly etal: boolean;
  /** Four digits, or a substitute. */
  readonly year: string | number;
}

/** The year of a date, or what stands for it in a key. */
export const citedYear = ({ year, status }: WrittenDate | PublicationDate): string | number =>
  year ?? (status === undefined ? 'nd' : 'forthcoming');

/**
 * A citation key for each paper, independent of their order, in the form of the ACL Anthology: one or two family names, or the first
 * and `etal`; the year; the first significant word of the title (`thakkar-etal-2025-finding`). Papers that would share a key get
 * further words of their titles, or letters if these are equal. Keys only contain `a-z`, `0-9` and `-`, and differ from those in
 * `used`.
 */
export function assignCitationKeys(
  papers: readonly Citable[],
  used: ReadonlySet<string> = new Set(),
): readonly string[] {
  const stems = new Map(papers.map((paper) => [paper, createStem(paper)]));
  const distinct = new Map([...stems.values()].map((stem) => [describeStem(stem), stem]));
  const keys = lengthenUntilDistinct([...distinct.values()], used);
  const lettered = addLetters(
    papers.toSorted(byId),
    (paper) => keys.get(describeStem(stems.get(paper) ?? emptyStem)) ?? '',
    used,
  );
  return papers.map((paper) => lettered.get(paper) ?? '');
}

const mostWords = 8;
const stopWords = new Set(
  'a an and are as at be by can do does for from how in into is it its of on or our that the their this to toward towards using via we what when where which who why with der die das ein eine und le la les un une des et du de el los las y'.split(
    ' ',
  ),
);

interface Stem {
  readonly names: readonly string[];
  readonly year: string;
  readonly words: readonly string[];
}

const emptyStem: Stem = { names: [], year: '', words: [] };
const byId = (a: Citable, b: Citable) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const toWords = (text: string) =>
  foldText(text)
    .replaceAll(/['’]/gu, '')
    .match(/[a-z0-9]+/gu) ?? [];

function createStem({ title, authors, etal, year }: Citable): Stem {
  const all = toWords(title);
  const telling = all.filter((word) => !stopWords.has(word));
  const words = (telling.length > 0 ? telling : all).slice(0, mostWords);
  const families = authors.map(({ family }) => toWords(family).join('-')).filter((name) => name !== '');
  const isShort = authors.length <= 2 && !etal;
  return { names: isShort ? families : [...families.slice(0, 1), 'etal'], year: String(year), words };
}

function formatKey({ names, year, words }: Stem, length: number): string {
  const title = words.slice(0, length);
  const isNameless = names.length === 0 || names[0] === 'etal';
  const parts = isNameless ? [...title, year] : [...names, year, ...title];
  return (parts.length > 1 ? parts : ['paper', ...parts]).join('-');
}

const describeStem = (stem: Stem) => formatKey(stem, mostWords);

/** The shortest distinct keys for the stems, by description. */
function lengthenUntilDistinct(stems: readonly Stem[], used: ReadonlySet<string>): ReadonlyMap<string, string> {
  const lengths = new Map(stems.map((stem) => [stem, 1]));
  const keyOf = (stem: Stem) => formatKey(stem, lengths.get(stem) ?? 1);
  for (let round = 1; round < mostWords; round += 1) {
    const sharing = [...Map.groupBy(stems, keyOf)].flatMap(([key, group]) =>
      group.length > 1 || used.has(key) ? group : [],
    );
    if (sharing.length === 0) break;
    for (const stem of sharing) lengths.set(stem, round + 1);
  }
  return new Map(stems.map((stem) => [describeStem(stem), keyOf(stem)]));
}

/** Adds `-a`, `-b` … to papers that still share a key, in the given order. */
function addLetters(
  papers: readonly Citable[],
  keyOf: (paper: Citable) => string,
  used: ReadonlySet<string>,
): ReadonlyMap<Citable, string> {
  const taken = new Set([...used, ...papers.map(keyOf)]);
  const keys = new Map<Citable, string>();
  for (const [key, group] of Map.groupBy(papers, keyOf)) {
    for (const paper of group) {
      const given = group.length > 1 || used.has(key) ? addLetter(key, taken) : key;
      taken.add(given);
      keys.set(paper, given);
    }
  }
  return keys;
}

/** A key with the first letter that makes it unique, in lower case. */
export function addLetter(key: string, taken: ReadonlySet<string>): string {
  for (let number = 0; ; number += 1) {
    const lettered = `${key}-${toLetters(number)}`;
    if (!taken.has(lettered.toLowerCase())) return lettered;
  }
}

/** 0 is `a`, 25 is `z`, 26 is `aa`. */
function toLetters(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26));
  return number < 26 ? letter : toLetters(Math.floor(number / 26) - 1) + letter;
}
