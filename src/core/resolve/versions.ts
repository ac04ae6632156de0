import { slugify } from '../model/fold.ts';
import type { Candidate } from './understand.ts';

/** One paper, by the source that is trusted most, and what other sources say of the same paper. */
export interface Versions {
  readonly first: Candidate;
  /** The most trusted first. */
  readonly others: readonly Candidate[];
}

/** Years that may lie between a preprint and what was published of it. */
const mostYears = 2;
/** A title with fewer words is the same as another one by chance: `Editorial`, `A Reply to Moss`. */
const fewestWords = 4;

/**
 * Finds the papers that several sources have, or one source as a preprint and as it was published: they share a DOI or an
 * identifier of arXiv; or title and first author, in the same year or, with a longer title, in years near each other; or a longer
 * title, the year, and all authors that both name. Two that have different DOIs of publishers are two papers. Of listings alone nothing is joined: what is there twice is reported.
 */
export function groupVersions(candidates: readonly Candidate[]): readonly Versions[] {
  const groups = new Map(candidates.map((candidate) => [candidate, [candidate]]));
  const join = (one: Candidate, other: Candidate) => {
    const [into, from] = [groups.get(one) ?? [], groups.get(other) ?? []];
    if (into === from) return;
    into.push(...from);
    for (const member of from) groups.set(member, into);
  };
  for (const list of [doiOf, arxivOf, titleOf].flatMap((keyOf) => groupBy(candidates, keyOf))) {
    for (const [index, one] of list.entries()) {
      const other = list.slice(0, index).find((earlier) => areVersions(one, earlier));
      if (other) join(other, one);
    }
  }
  return [...new Set(groups.values())].map((group) => {
    const [first, ...others] = group.toSorted(compareTrust);
    if (!first) throw new Error('A group of versions has no paper.');
    return { first, others };
  });
}

function groupBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string | undefined,
): readonly (readonly Candidate[])[] {
  const lists = Map.groupBy(candidates, keyOf);
  return [...lists].flatMap(([key, list]) => (key === undefined || list.length < 2 ? [] : [list]));
}

const doiOf = ({ draft }: Candidate) => draft.reference?.links.doi?.value.toLowerCase();
const arxivOf = ({ draft }: Candidate) => draft.reference?.links.arxiv?.value.toLowerCase().replace(/v\d+$/, '');
const titleOf = ({ words }: Candidate) => (words === '' ? undefined : slugify(words));

function areVersions(one: Candidate, other: Candidate): boolean {
  if (!one.draft.reference && !other.draft.reference) return false;
  if (sameKey(one, other, doiOf) || sameKey(one, other, arxivOf)) return true;
  const [doi, otherDoi] = [doiOf(one), doiOf(other)];
  if (doi !== undefined && otherDoi !== undefined && isPublishers(doi) && isPublishers(otherDoi)) return false;
  if (!sameKey(one, other, titleOf)) return false;
  const isLong = one.words.split(' ').length >= fewestWords;
  const gap = Math.abs(one.date.year - other.date.year);
  const [families, otherFamilies] = [listFamilies(one), listFamilies(other)];
  if (families[0] === otherFamilies[0]) return gap === 0 || (gap <= mostYears && isLong);
  return gap === 0 && isLong && haveSameAuthors(families, otherFamilies);
}

/** The last word of each family name: `Delgado Mena` is also written `Mena`. */
const listFamilies = ({ authors }: Candidate) => authors.map(({ family }) => slugify(family).split('-').at(-1) ?? '');

/** In any order; one of the two may name fewer, or nobody. */
function haveSameAuthors(families: readonly string[], others: readonly string[]): boolean {
  const [fewer, more] = families.length <= others.length ? [families, others] : [others, families];
  return fewer.every((family) => more.includes(family));
}

function sameKey(one: Candidate, other: Candidate, keyOf: (candidate: Candidate) => string | undefined): boolean {
  return keyOf(one) !== undefined && keyOf(one) === keyOf(other);
}

/** arXiv gives a DOI to what may have another one where it is published. */
function isPublishers(doi: string): boolean {
  return !doi.startsWith('10.48550/');
}

/** The order of trust: what was published, before a preprint; with a DOI, before without; a reference manager's file, before a listing. */
function rankTrust({ draft: { reference } }: Candidate): number {
  const type = reference?.type?.value;
  const isPublished = reference !== undefined && reference.venue !== null && type !== 'preprint';
  return (isPublished ? 4 : 0) + (reference?.links.doi ? 2 : 0) + (reference ? 1 : 0);
}

/** Of equally trusted ones by file and line, so that the order of the sources decides nothing. */
function compareTrust(one: Candidate, other: Candidate): number {
  const [a, b] = [one.draft.source, other.draft.source];
  return rankTrust(other) - rankTrust(one) || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
}
