import { type AuthorLikeness, compareAuthors } from './author-likeness.ts';
import type { Fingerprint } from './fingerprints.ts';
import { compareTitles, isGenericTitle, type TitleLikeness } from './title-likeness.ts';

/** The evidence for and against a paper being that of a ledger entry. */
export interface Evidence {
  readonly title: TitleLikeness;
  readonly authors: AuthorLikeness;
  readonly score: number;
}

/**
 * The lowest score of a certain match. An equal title needs one further agreement; an identifier or an abstract needs authors and
 * date; a title with other words needs volume and pages, authors and date; authors and date alone are never enough, and each
 * contradiction requires more.
 */
export const certainScore = 6;
/** The lowest score of a paper that resembles an entry, so that the owner must decide. */
export const similarScore = 0;

const points = {
  title: { same: 6, close: 4, extended: 4, similar: 1, other: -3, different: -2 },
  /** A title shared by many works counts less. */
  genericTitle: { same: 3, close: 1, extended: 1, similar: 1, other: -3, different: -2 },
  authors: { same: 2, most: 1, some: 0, unknown: 0, none: -3 },
  date: { same: 1, sameYear: 0, unknown: 0, other: -1 },
  identifier: { same: 5, unknown: 0, other: -2 },
  /** When both DOI and arXiv identifier agree. */
  mostOfIdentifiers: 6,
  abstract: { same: 5, sameShort: 1, unknown: 0, other: -1 },
  /** Decides between papers that are otherwise alike, but counts against none, since pages are often corrected. */
  imprint: { same: 2, sameShort: 1, unknown: 0, other: 0 },
} as const;

/** Weighs all fingerprints of a paper and an entry. */
export function weighEvidence(paper: Fingerprint, entry: Fingerprint): Evidence {
  const title = compareTitles(paper, entry);
  const authors = compareAuthors(paper.people, entry.people);
  const ofTitle = isGenericTitle(paper.titles[0] ?? '') ? points.genericTitle : points.title;
  const identifiers =
    points.identifier[compareKnown(paper.doi, entry.doi)] + points.identifier[compareKnown(paper.arxiv, entry.arxiv)];
  const abstract = compareKnown(paper.abstract, entry.abstract);
  const imprint = compareKnown(paper.imprint, entry.imprint);
  const score =
    ofTitle[title] +
    points.authors[authors] +
    points.date[compareDates(paper.date, entry.date)] +
    Math.min(identifiers, points.mostOfIdentifiers) +
    points.imprint[imprint === 'same' && countDigits(paper.imprint) < fewDigits ? 'sameShort' : imprint] +
    points.abstract[abstract === 'same' && paper.hasShortAbstract ? 'sameShort' : abstract];
  const isAllThere = title === 'same' && isSubset(entry.marks.map(withoutYear), paper.marks.map(withoutYear));
  return { title, authors, score: isAllThere ? Math.max(score, certainScore) : score };
}

/** Two works can share the pages 1–4, or the volume 12 (3); with more digits, volume and pages are those of one work. */
const fewDigits = 5;
const countDigits = (imprint: string | null) => imprint?.match(/\d/gu)?.length ?? 0;

const isSubset = (some: readonly string[], all: readonly string[]) => some.every((mark) => all.includes(mark));

/** The mark of authors and a complete date without its year, which changes if the source only had day and month. */
const withoutYear = (mark: string) =>
  mark.startsWith('authors:') ? mark.replace(/@\d{4,}(?=-\d\d-\d\d$)/u, '@') : mark;

function compareKnown(one: string | null, other: string | null): 'same' | 'unknown' | 'other' {
  if (one === null || other === null) return 'unknown';
  return one === other ? 'same' : 'other';
}

function compareDates(one: string, other: string): keyof typeof points.date {
  if (one === '' || other === '') return 'unknown';
  if (one.startsWith(other) || other.startsWith(one)) return 'same';
  return one.slice(0, 4) === other.slice(0, 4) ? 'sameYear' : 'other';
}
