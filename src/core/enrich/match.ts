import type { Doubt } from '../diagnostics/found.ts';
import { countEdits } from '../model/count-edits.ts';
import { slugify } from '../model/fold.ts';
import { countSpelled } from '../model/name.ts';
import { splitRetraction } from '../model/retraction.ts';
import { markupWords } from '../model/markup-words.ts';
import { texToRichText } from '../import/reference/tex/clean-tex.ts';
import { compactTitle, isGeneric, namesAnotherPart } from '../resolve/title-likeness.ts';
import { type FoundName, type IndexRecord, yearOf } from './record.ts';

/** A paper of the site, as far as it is compared with records. */
export interface Wanted {
  /** Words of the title, without markup. */
  readonly title: string;
  readonly authors: readonly FoundName[];
  /** True where there are more authors than those named. */
  readonly etal: boolean;
  readonly year: number | null;
  /** True where the paper is known to be a preprint, so that what was published of it may be years younger. */
  readonly isPreprint: boolean;
  /** True for datasets and the like, which papers are never taken for. */
  readonly isElse: boolean;
}

export type Verdict = 'accept' | 'refuse' | Doubt;

/** So many words a title has before it may stand for one with a subtitle, and so many the subtitle. */
const fewestWords = 4;
/** A title with fewer letters, or no more words, is the same as another one by chance. */
const fewestLetters = 12;
const fewWords = 2;
/** How much of a title is the same in one that resembles it. */
const leastRatio = 0.9;
/** How many years after its preprint a paper may be published. */
const mostYears = 3;

/** Judges by title, authors and year whether a record is the wanted paper. Doubt is for the owner; nothing is accepted in doubt. */
export function judgeMatch(wanted: Wanted, record: IndexRecord, isPreprintKnown = wanted.isPreprint): Verdict {
  if (record.kind === 'notice' || (record.kind === 'else') !== wanted.isElse) return 'refuse';
  const title = compareTitles(wanted.title, plainTitle(record));
  if (title === 'different') return 'refuse';
  const authors = compareAuthors(wanted, record);
  if (authors === 'different') return 'refuse';
  if (title === 'similar') return authors === 'same' ? 'title' : 'refuse';
  if (authors === 'unsure') return 'authors';
  if (!isYearRight(wanted.year, record, isPreprintKnown)) return 'year';
  return isTelling(wanted.title) ? 'accept' : 'short-title';
}

/** Judges the record that an identifier of the wanted paper leads to: only its title can show that the identifier is another's. */
export function judgeIdentifiedMatch(wanted: Pick<Wanted, 'title'>, record: IndexRecord): Verdict {
  if (record.kind === 'notice') return 'other-title';
  return compareTitles(wanted.title, plainTitle(record)) === 'different' ? 'other-title' : 'accept';
}

/** The title of a record in words, without a mark of retraction. */
export const plainTitle = ({ title }: Pick<IndexRecord, 'title'>): string =>
  markupWords(splitRetraction(texToRichText(title)).title.markup);

function isTelling(title: string): boolean {
  const slug = slugify(title);
  return compactTitle(slug).length >= fewestLetters && slug.split('-').length > fewWords && !isGeneric(slug);
}

function compareTitles(wanted: string, found: string): 'same' | 'similar' | 'different' {
  const [one, other] = [slugify(wanted), slugify(found)];
  if (one === '' || other === '') return 'different';
  const [letters, others] = [compactTitle(one), compactTitle(other)];
  if (letters === others) return 'same';
  const subtitle = findSubtitle(wanted, found) ?? findSubtitle(found, wanted);
  const isLong = subtitle !== undefined && subtitle.split('-').length >= fewestWords;
  // A number or a “not” in a subtitle of some words may mean anything.
  if (isLong) return namesAnotherPart(subtitle, '') ? 'similar' : 'same';
  if (namesAnotherPart(one, other)) return 'different';
  if (subtitle !== undefined) return 'similar';
  const most = Math.floor((1 - leastRatio) * Math.max(letters.length, others.length));
  return countEdits(letters, others, most + 1) <= most ? 'similar' : 'different';
}

/** What a longer title adds to one of some words, behind a sign that begins a subtitle. */
function findSubtitle(short: string, long: string): string | undefined {
  const head = slugify(short);
  if (head.split('-').length < fewestWords) return undefined;
  const cuts = [...long.matchAll(/[:：?!.—–]|\s-\s/gu)].slice(0, 8);
  const cut = cuts.find(({ index }) => slugify(long.slice(0, index)) === head);
  return cut && slugify(long.slice(cut.index));
}

type Likeness = 'same' | 'unsure' | 'different';

/**
 * The family names that the paper names are among those found, in their order; where it has “et al.”, they are the first. Given
 * names that contradict each other leave a doubt: the world has many people of the name Wang.
 */
function compareAuthors({ authors, etal }: Wanted, record: IndexRecord): Likeness {
  if (authors.length === 0 || record.authors.length === 0) return 'unsure';
  const listed = authors.slice(0, mostCompared).map(describeName);
  const found = record.authors.slice(0, mostCompared).map(describeName);
  let place = 0;
  let contradictions = 0;
  for (const [index, name] of listed.entries()) {
    const isEnd = record.isTruncated && place >= found.length;
    if (isEnd) break;
    const match = found.findIndex((other, at) => at >= place && areFamilies(name, other));
    if (match < 0 || (etal && match !== index)) return 'different';
    if (!areGivenAlike(name, found[match] ?? name)) contradictions += 1;
    place = match + 1;
  }
  // A complete list is not that of a paper with many more authors.
  if (!etal && found.length > listed.length * 2 + 1) return 'unsure';
  return contradictions === 0 || contradictions * 3 <= listed.length ? 'same' : 'unsure';
}

const mostCompared = 200;

interface Described {
  readonly family: string;
  readonly last: string;
  /** The first of the given names. */
  readonly given: string;
}

function describeName({ family, given = '' }: FoundName): Described {
  const slug = slugify(family);
  return { family: slug, last: slug.split('-').at(-1) ?? '', given: slugify(given).split('-')[0] ?? '' };
}

/** `Delgado Mena` is also written `Mena`, and `van den Berg` is `Berg`. */
const areFamilies = (one: Described, other: Described) =>
  one.family !== '' && (one.family === other.family || one.family === other.last || one.last === other.family);

/** Initials and short forms stand for a name, and one letter may be written in another way: `Sergei`, `Sergey`. */
function areGivenAlike({ given: one }: Described, { given: other }: Described): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  return Math.min(one.length, other.length) > 3 && countEdits(one, other, 2) === 1;
}

/** Whether two names may be one person's: one family name, and given names or initials that do not contradict each other. */
export function areNamesAlike(one: FoundName, other: FoundName): boolean {
  const [name, otherName] = [describeName(one), describeName(other)];
  return areFamilies(name, otherName) && areGivenAlike(name, otherName);
}

function isYearRight(wanted: number | null, record: IndexRecord, isPreprintKnown: boolean): boolean {
  const year = yearOf(record);
  if (wanted === null || year === null) return false;
  const latest = isPreprintKnown && record.kind === 'published' ? mostYears : 1;
  return year >= wanted - 1 && year <= wanted + latest;
}

/** Which of two spellings of a name says more: given names in full before initials. */
export const isFuller = (one: FoundName, other: FoundName): boolean =>
  countSpelled(one.given ?? '') > countSpelled(other.given ?? '');
