import type { LinkKind } from './links.ts';
import type { RichText } from './markup.ts';
import type { ParsedName } from './name.ts';
import type { DetailName, PublicationType } from './publication.ts';

/**
 * The result of reading one paper in a source, before corrections, addresses and people are applied. A draft records where each value
 * is in the text, and how certain the reading is.
 */

/** Half-open range of UTF-16 offsets into the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Confidence = 'certain' | 'likely' | 'guess';

/** A value read from a source: its position, the certainty, and the rule that found it. */
export interface Field<T> {
  readonly value: T;
  readonly span: Span;
  readonly confidence: Confidence;
  readonly rule: string;
}

/** A date as written; the year may be missing. Months and days count from 1, and the day need not exist. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The printed form, if it contains more than the numbers: `Spring 2020`, `2019/2020`, `c. 1890`, `n.d.`. */
  readonly printed?: string;
  /** The status of a paper that has not appeared: `in press`. */
  readonly status?: string;
}

/** A name, given names first, with its parts if the source separates them. */
export interface NameField extends Field<string> {
  readonly parts?: ParsedName;
  /** True if the source marks an equal contribution. */
  readonly equal?: true;
  /** True if the source marks the corresponding author. */
  readonly corresponding?: true;
}

/** What bibliography files contain and listings do not. */
export interface DraftReference {
  /** The key or number of the paper in the file. */
  readonly key: Field<string> | null;
  readonly type: Field<PublicationType> | null;
  readonly venue: Field<string> | null;
  /** Validated and in the form of the model: a bare DOI or arXiv identifier, otherwise a web address or a file path. */
  readonly links: Readonly<Partial<Record<LinkKind, Field<string>>>>;
  readonly details: Readonly<Partial<Record<DetailName, Field<string>>>>;
  readonly editors: readonly NameField[];
  readonly keywords: readonly Field<string>[];
  readonly award: Field<string> | null;
  /** The path of a picture. */
  readonly preview: Field<string> | null;
  readonly note: Field<string> | null;
  /** Present if the file selects the paper to be shown first. */
  readonly selected: Field<true> | null;
  /** Present if the file, apart from the title, says that the paper was retracted. */
  readonly retracted?: Field<true>;
  /** DOIs of other papers that this notice declares retracted, in lower case. */
  readonly retracts?: readonly string[];
  /** DOIs of other papers that this notice corrects, in lower case. */
  readonly corrects?: readonly string[];
}

export interface Draft {
  /** The name of the file, and the 1-based line on which the paper begins. */
  readonly source: { readonly file: string; readonly line: number };
  readonly score: Field<number> | null;
  readonly category: Field<string> | null;
  readonly date: Field<WrittenDate>;
  /** Present if the source says that code exists, without a link. */
  readonly code: Field<true> | null;
  readonly title: Field<RichText>;
  readonly authors: readonly NameField[];
  /** Present if the source says that there are further authors. */
  readonly etal: Field<true> | null;
  readonly affiliations: readonly Field<string>[];
  readonly abstract: Field<RichText> | null;
  /** Absent if the source is not a bibliography file. */
  readonly reference?: DraftReference;
}

const confidences: readonly Confidence[] = ['guess', 'likely', 'certain'];

/** The lowest confidence of a draft's fields. */
export function lowestConfidence(draft: Draft): Confidence {
  const found = new Set(draftFields(draft).map(({ confidence }) => confidence));
  return confidences.find((confidence) => found.has(confidence)) ?? 'certain';
}

/** All fields from the source, in no particular order. */
export const draftFields = ({ source, ...fields }: Draft): readonly Field<unknown>[] => listFields(fields);

function listFields(tree: unknown): readonly Field<unknown>[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return isField(tree) ? [tree] : Object.values<unknown>({ ...tree }).flatMap(listFields);
}

const isField = (tree: object): tree is Field<unknown> => 'span' in tree && 'confidence' in tree;
