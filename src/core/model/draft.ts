import type { LinkKind } from './links.ts';
import type { RichText } from './markup.ts';
import type { ParsedName } from './name.ts';
import type { DetailName, PublicationType } from './publication.ts';

/**
 * What a reader makes of one paper in a source, before corrections, addresses and people are known.
 * A draft says where each value stands in the text and how sure the reader is of it.
 */

/** Half-open range of UTF-16 offsets into the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Confidence = 'certain' | 'likely' | 'guess';

/** One value read from a source: where it stands, how sure the reader is, and which rule found it. */
export interface Field<T> {
  readonly value: T;
  readonly span: Span;
  readonly confidence: Confidence;
  readonly rule: string;
}

/** A date as a source writes it; the year may be missing there. Months and days count from 1, and there may be no such day. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The printed form, where it contains more than the numbers: `Spring 2020`, `2019/2020`, `c. 1890`, `n.d.`. */
  readonly printed?: string;
  /** What stands for the date of a paper that has not appeared yet: `in press`. */
  readonly status?: string;
}

/** A name, given names first, with its parts where the source separates them. */
export interface NameField extends Field<string> {
  readonly parts?: ParsedName;
  /** True where the source says that the person contributed as much as others. */
  readonly equal?: boolean;
}

/** What the files of reference managers say of a paper and a listing does not. */
export interface DraftReference {
  /** The key or number under which the file has the paper. */
  readonly key: Field<string> | null;
  readonly type: Field<PublicationType> | null;
  readonly venue: Field<string> | null;
  /** Checked and in the form of the model: a bare DOI, a bare identifier of arXiv, else a web address or the path of a file. */
  readonly links: Readonly<Partial<Record<LinkKind, Field<string>>>>;
  readonly details: Readonly<Partial<Record<DetailName, Field<string>>>>;
  readonly editors: readonly NameField[];
  readonly keywords: readonly Field<string>[];
  readonly award: Field<string> | null;
  /** The path of a picture. */
  readonly preview: Field<string> | null;
  readonly note: Field<string> | null;
  /** Present when the file marks the paper as one of those to be shown first. */
  readonly selected: Field<true> | null;
  /** Present when the file says, apart from the title, that the paper was retracted. */
  readonly retracted?: Field<true>;
  /** DOIs of other papers that this notice says to be retracted, in lower case. */
  readonly retracts?: readonly string[];
}

export interface Draft {
  /** The file as the owner names it, and the 1-based line on which the paper begins. */
  readonly source: { readonly file: string; readonly line: number };
  readonly score: Field<number> | null;
  readonly category: Field<string> | null;
  readonly date: Field<WrittenDate>;
  /** Present when the source says that code exists, without a link to it. */
  readonly code: Field<true> | null;
  readonly title: Field<RichText>;
  readonly authors: readonly NameField[];
  /** Present when the source says that there are more authors than it names. */
  readonly etal: Field<true> | null;
  readonly affiliations: readonly Field<string>[];
  readonly abstract: Field<RichText> | null;
  /** Absent where the source is no reference manager's file. */
  readonly reference?: DraftReference;
}

const confidences: readonly Confidence[] = ['guess', 'likely', 'certain'];

/** The lowest confidence of a draft's fields. */
export function lowestConfidence(draft: Draft): Confidence {
  const found = new Set(draftFields(draft).map(({ confidence }) => confidence));
  return confidences.find((confidence) => found.has(confidence)) ?? 'certain';
}

/** All fields that the source gave, in no particular order. */
export const draftFields = ({ source, ...fields }: Draft): readonly Field<unknown>[] => listFields(fields);

function listFields(tree: unknown): readonly Field<unknown>[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return isField(tree) ? [tree] : Object.values<unknown>({ ...tree }).flatMap(listFields);
}

const isField = (tree: object): tree is Field<unknown> => 'span' in tree && 'confidence' in tree;
