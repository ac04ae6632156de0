import type { Doubt } from '../diagnostics/found.ts';
import { countEdits } from '../model/count-edits.ts';
import { slugify } from '../model/fold.ts';
import { countSpelled } from '../model/name.ts';
import { findNoticeTitle } from '../model/notice.ts';
import { splitRetraction } from '../model/retraction.ts';
import { markupWords } from '../model/markup-words.ts';
import { texToRichText } from '../import/reference/tex/clean-tex.ts';
import { compactTitle, isGenericTitle, areDifferentParts } from '../resolve/title-likeness.ts';
import { type FoundName, type IndexRecord, yearOf } from './record.ts';

/** The fields of a paper of the site that are compared with records. */
export interface Wanted {
  /** Words of the title, without markup. */
  readonly title: string;
  readonly authors: readonly FoundName[];
  /** True if there are more authors than those named. */
  readonly etal: boolean;
  readonly year: number | null;
  /** True if the paper is known to be a preprint; its published version may be years younger. */
  readonly isPreprint: boolean;
  /** True for datasets and the like, which are never matched with papers. */
  readonly isElse: boolean;
}

export type Verdict = 'accept' | 'refuse' | Doubt;

/** The fewest words that a title needs to match a longer one with a subtitle, and that the subtitle needs. */
const fewestWords = 4;
/** A title with fewer letters, or with no more words than this, may match by chance. */
const fewestLetters = 12;
const fewWords = 2;
/** The share of a title that must be equal in a similar one. */
const leastRatio = 0.9;
/** The most years between a preprint and its publication. */
const mostYears = 3;

/**
 * Compares title, authors and year to decide whether a record is the wanted paper. In doubt nothing is accepted, and the owner is
 * asked.
 */
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

/** Checks a record found by an identifier of the wanted paper: only its title can show that the identifier belongs to another paper. */
export function judgeIdentifiedMatch(wanted: Pick<Wanted, 'title'>, record: IndexRecord): Verdict {
  if (record.kind === 'notice') return 'other-title';
  return compareTitles(wanted.title, plainTitle(record)) === 'different' ? 'other-title' : 'accept';
}

/** Whether a record is a notice that corrects the wanted paper: it has the complete title of the paper, and its authors. */
export function isCorrectionOf(wanted: Wanted, record: IndexRecord): boolean {
  const title = record.kind === 'notice' ? findNoticeTitle(plainTitle(record), 'correction') : null;
  return (
    title !== null &&
    isTelling(wanted.title) &&
    slugify(title) === slugify(wanted.title) &&
    compareAuthors(wanted, record) === 'same' &&
    (yearOf(record) ?? 0) >= (wanted.year ?? Infinity)
  );
}

/** The title of a record as words, without a retraction mark. */
export const plainTitle = ({ title }: Pick<IndexRecord, 'title'>): string =>
  markupWords(splitRetraction(texToRichText(title)).title.markup);

function isTelling(title: string): boolean {
  const slug = slugify(title);
  return compactTitle(slug).length >= fewestLetters && slug.split('-').length > fewWords && !isGenericTitle(slug);
}

function compareTitles(wanted: string, found: string): 'same' | 'similar' | 'different' {
  const [one, other] = [slugify(wanted), slugify(found)];
  if (one === '' || other === '') return 'different';
  const [letters, others] = [compactTitle(one), compactTitle(other)];
  if (letters === others) return 'same';
  const subtitle = findSubtitle(wanted, found) ?? findSubtitle(found, wanted);
  const isLong = subtitle !== undefined && subtitle.split('-').length >= fewestWords;
  // A number or a “not” in a longer subtitle can change the meaning.
  if (isLong) return areDifferentParts(subtitle, '') ? 'similar' : 'same';
  if (areDifferentParts(one, other)) return 'different';
  if (subtitle !== undefined) return 'similar';
  const most = Math.floor((1 - leastRatio) * Math.max(letters.length, others.length));
  return countEdits(letters, others, most + 1) <= most ? 'similar' : 'different';
}

/** The part of a longer title that follows the shorter one and a separator of subtitles. */
function findSubtitle(short: string, long: string): string | undefined {
  const head = slugify(short);
  if (head.split('-').length < fewestWords) return undefined;
  const cuts = [...long.matchAll(/[:：?!.—–]|\s-\s/gu)].slice(0, 8);
  const cut = cuts.find(({ index }) => slugify(long.slice(0, index)) === head);
  return cut && slugify(long.slice(cut.index));
}

type Likeness = 'same' | 'unsure' | 'different';

/**
 * The paper's family names must occur among the record's in the same order; with “et al.” they must be the first. Contradicting given
 * names leave a doubt, because many people are called Wang.
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
  // A complete list cannot belong to a paper with many more authors.
  if (!etal && found.length > listed.length * 2 + 1) return 'unsure';
  return contradictions === 0 || contradictions * 3 <= listed.length ? 'same' : 'unsure';
}

const mostCompared = 200;

interface Described {
  readonly family: string;
  readonly last: string;
  /** The first given name. */
  readonly given: string;
}

function describeName({ family, given = '' }: FoundName): Described {
  const slug = slugify(family);
  return { family: slug, last: slug.split('-').at(-1) ?? '', given: slugify(given).split('-')[0] ?? '' };
}

/** `Delgado Mena` is also written `Mena`, and `van den Berg` is `Berg`. */
const areFamilies = (one: Described, other: Described) =>
  one.family !== '' && (one.family === other.family || one.family === other.last || one.last === other.family);

/** Initials and short forms match a full name, and one letter may differ: `Sergei`, `Sergey`. */
function areGivenAlike({ given: one }: Described, { given: other }: Described): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  return Math.min(one.length, other.length) > 3 && countEdits(one, other, 2) === 1;
}

/** Whether two names may belong to one person: the same family name, and given names or initials that do not contradict each other. */
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

/** Whether the first of two spellings says more: full given names before initials. */
export const isFullerName = (one: FoundName, other: FoundName): boolean =>
  countSpelled(one.given ?? '') > countSpelled(other.given ?? '');
