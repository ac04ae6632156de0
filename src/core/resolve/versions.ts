import { slugify } from '../model/fold.ts';
import { differOnlyInPart, isGenericTitle, areDifferentParts, measureSharedWords } from './title-likeness.ts';
import { areTwoVenues } from './venue-likeness.ts';
import { titleWords, type Work } from './work.ts';

/** The most years between a preprint and its publication. */
const mostYears = 2;
/** A title with fewer words may be equal by chance: `Editorial`, `A Reply to Moss`. */
const fewestWords = 4;
/** Titles with at most this share of common words belong to different works, even with the same identifier. */
const fewInCommon = 0.5;
/** Titles with less than this share of common words may belong to different works. */
const mostInCommon = 0.75;
/** The most papers with one title or identifier to which each is compared, and the most versions compared. */
const mostCompared = 50;

/** Whether the owner has declared two entries different papers. */
export type Separated = (one: Work, other: Work) => boolean;

/**
 * Finds papers that occur in several sources, or in one source as a preprint and as published: they share a DOI or an arXiv
 * identifier; or title and first author, in the same year or, for a longer title, in nearby years; or a longer title, the year, and
 * all authors that both name. Entries with different DOIs of publishers are different papers, and so are those published in different
 * years, as different types, or in different volumes, issues or pages; with one identifier but titles of different works, one
 * identifier is wrong. No version joins two entries that must stay separate. Papers that only occur in listings are not joined:
 * duplicates are reported.
 */
export function groupVersions(works: readonly Work[], areSeparated: Separated = () => false): readonly Work[] {
  const traits = new Map(works.toSorted(compareTrust).map((work) => [work, describe(work)]));
  const groups = new Map([...traits.values()].map((one) => [one, [one]]));
  const areTwo = (one: Traits, other: Traits) => areSeparated(one.work, other.work) || areApart(one, other);
  const join = (one: Traits, other: Traits) => {
    const [into, from] = [groups.get(one) ?? [], groups.get(other) ?? []];
    if (into === from) return;
    const [few, more] = [from.slice(0, mostCompared), into.slice(0, mostCompared)];
    if (few.some((member) => more.some((known) => areTwo(member, known)))) return;
    for (const member of from) {
      into.push(member);
      groups.set(member, into);
    }
  };
  const keys = ['doi', 'arxiv', 'title'] as const;
  for (const list of keys.flatMap((key) => groupBy([...traits.values()], (one) => one[key]))) {
    for (const [index, one] of list.entries()) {
      const earlier = list.slice(0, Math.min(index, mostCompared));
      const other = earlier.find((known) => !areTwo(one, known) && areVersions(one, known));
      if (other) join(other, one);
    }
  }
  const groupOf = (work: Work) => groups.get(traits.get(work) ?? describe(work)) ?? [];
  return [...new Set(works.map(groupOf))].map((group) => {
    const [first, ...others] = group.map(({ work }) => work).toSorted(compareTrust);
    if (!first) throw new Error('A group of versions has no paper.');
    return others.length > 0 ? { ...first, others } : first;
  });
}

function groupBy(
  traits: readonly Traits[],
  keyOf: (one: Traits) => string | undefined,
): readonly (readonly Traits[])[] {
  const lists = Map.groupBy(traits, keyOf);
  return [...lists].flatMap(([key, list]) => (key === undefined || list.length < 2 ? [] : [list]));
}

/** The traits by which works are compared. */
interface Traits {
  readonly work: Work;
  readonly doi: string | undefined;
  readonly arxiv: string | undefined;
  readonly title: string | undefined;
  /** True if the title is too long to be equal by chance. */
  readonly isLong: boolean;
  /** The last word of each family name: `Delgado Mena` is also written `Mena`. */
  readonly families: readonly string[];
}

function describe(work: Work): Traits {
  const { authors, links } = work.fields;
  const words = titleWords(work);
  return {
    work,
    doi: links.doi?.toLowerCase(),
    arxiv: links.arxiv?.toLowerCase().replace(/v\d+$/, ''),
    title: words === '' ? undefined : slugify(words),
    isLong: words.split(' ').length >= fewestWords,
    families: authors.map(({ family }) => slugify(family).split('-').at(-1) ?? ''),
  };
}

function areVersions(one: Traits, other: Traits): boolean {
  if (!one.work.draft.reference && !other.work.draft.reference) return false;
  if (shareIdentifier(one, other)) return true;
  if (!isSame(one.title, other.title) || arePublishedApart(one.work, other.work)) return false;
  const [year, otherYear] = [one.work.fields.date.year, other.work.fields.date.year];
  // A paper without a year matches any year.
  const gap = year === null || otherYear === null ? 1 : Math.abs(year - otherYear);
  if (one.families[0] === other.families[0]) return gap === 0 || (gap <= mostYears && one.isLong);
  return gap === 0 && one.isLong && haveSameAuthors(one.families, other.families);
}

const shareIdentifier = (one: Traits, other: Traits) => isSame(one.doi, other.doi) || isSame(one.arxiv, other.arxiv);

/** Whether two entries cannot be one paper, whatever they share. */
function areApart(one: Traits, other: Traits): boolean {
  if (shareIdentifier(one, other)) return areOfOneMistake(one, other);
  if (one.arxiv !== undefined && other.arxiv !== undefined) return true;
  if (one.doi === undefined || other.doi === undefined) return false;
  const [isPreprint, isOtherPreprint] = [isOnServer(one.work), isOnServer(other.work)];
  return isPreprint === isOtherPreprint && (!isPreprint || areTwoOfOneServer(one.doi, other.doi));
}

/** Each server registers its own DOI for a preprint, some one for each version: `…/rs-17/v2`. */
function areTwoOfOneServer(doi: string, other: string): boolean {
  const [work = '', otherWork = ''] = [doi, other].map((written) => written.replace(/[-_./]v\d{1,2}$/u, ''));
  return work !== otherWork && work.split('/')[0] === otherWork.split('/')[0];
}

/** Whether one of two entries has the identifier of the other by mistake. The title of a preprint may change on publication. */
function areOfOneMistake(one: Traits, other: Traits): boolean {
  const [title, otherTitle] = [one.title ?? '', other.title ?? ''];
  const isPreprintOf =
    !isSame(one.doi, other.doi) &&
    isPrinted(one.work) !== isPrinted(other.work) &&
    haveSameAuthors(one.families, other.families);
  const common = measureSharedWords(title, otherTitle);
  if (common <= fewInCommon || differOnlyInPart(title, otherTitle)) return !isPreprintOf;
  const isVague = common < mostInCommon || isGenericTitle(title) || areDifferentParts(title, otherTitle);
  return isVague && arePublishedApart(one.work, other.work);
}

/** True if both were published in different places: an extended version, a workshop paper and the article, two *Prefaces*. */
function arePublishedApart(one: Work, other: Work): boolean {
  const [a, b] = [one.fields, other.fields];
  const isNumbered = a.type === b.type && a.type !== 'preprint';
  if (isNumbered && numberFields.some((name) => differInNumber(a.details[name], b.details[name]))) return true;
  if (!isPrinted(one) || !isPrinted(other)) return false;
  const isMoved = a.date.year !== null && b.date.year !== null && a.date.year !== b.date.year;
  const isElsewhere = imprintFields.some((name) => differs(a.details[name], b.details[name]));
  return isMoved || a.type !== b.type || isElsewhere || appearedElsewhere(one, other);
}

/** Two names may denote one venue, more likely across files than within one. With a generic title, less similarity is accepted. */
function appearedElsewhere(one: Work, other: Work): boolean {
  const [a, b] = [one.fields, other.fields];
  const isVague = isGenericTitle(slugify(titleWords(one)));
  if (isVague && a.date.month !== null && b.date.month !== null && a.date.month !== b.date.month) return true;
  const isOneList = one.draft.source.file === other.draft.source.file && a.type !== 'book';
  return (isVague || isOneList) && areTwoVenues(a.venue ?? '', b.venue ?? '');
}

const isPrinted = (work: Work) => isPublished(work) && !isOnServer(work);

const imprintFields = ['volume', 'issue', 'pages', 'articleNumber'] as const;
/** Fields with several notations: `2nd` and `second`, `TR-7` and `7`. */
const numberFields = ['edition', 'number', 'volume'] as const;

function differInNumber(one = '', other = ''): boolean {
  const [a, b] = [one, other].map((text) => /\d+/u.exec(text)?.[0]);
  return a !== undefined && b !== undefined && a !== b;
}

function differs(one = '', other = ''): boolean {
  const [a, b] = [slugify(one), slugify(other)];
  // One source may only have the first page.
  return a !== '' && b !== '' && !`${a}-`.startsWith(`${b}-`) && !`${b}-`.startsWith(`${a}-`);
}

/** In any order; either list may be shorter or empty. */
function haveSameAuthors(families: readonly string[], others: readonly string[]): boolean {
  const [fewer, more] = families.length <= others.length ? [families, others] : [others, families];
  if (fewer.length === 0) return true;
  const known = new Set(more);
  return fewer.every((family) => known.has(family));
}

const isSame = (one: string | undefined, other: string | undefined) => one !== undefined && one === other;

/** An entry with a DOI of arXiv describes a preprint, whatever venue it names. Its DOI differs from that of the published version. */
export const isOnServer = ({ fields: { type, links } }: Work) =>
  type === 'preprint' || (links.doi?.startsWith('10.48550/') ?? false);

export const isPublished = ({ fields: { venue, type } }: Work) => venue !== null && type !== 'preprint';

/** The order of trust: published versions before preprints; with a DOI before without; a bibliography file before a listing. */
function rankTrust(work: Work): number {
  return (isPublished(work) ? 4 : 0) + (work.fields.links.doi === undefined ? 0 : 2) + (work.draft.reference ? 1 : 0);
}

/** Equally trusted entries are ordered by file and line, so that the order of sources has no effect. */
function compareTrust(one: Work, other: Work): number {
  const [a, b] = [one.draft.source, other.draft.source];
  return rankTrust(other) - rankTrust(one) || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
}
