/** Where papers, or the works of a person, are looked up. */
export type IndexName =
  'doi' | 'arxiv' | 'crossref' | 'dblp' | 'openalex' | 'inspire' | 'hal' | 'orcid' | 'semantic-scholar';

/** A name in an index; a name without parts has only a family name. */
export interface FoundName {
  readonly family: string;
  readonly given?: string;
}

/**
 * What a record describes: a paper on a preprint server, a published one, a `notice` about another paper (an erratum, a reply of the editors, a
 * retraction), or something `else`, such as a dataset or a whole journal.
 */
export type RecordKind = 'preprint' | 'published' | 'notice' | 'else';

/** The record of a paper in an index. All texts are untrusted: they may contain HTML or TeX, and their length is limited. */
export interface IndexRecord {
  readonly index: IndexName;
  /** Where a person can read the record. */
  readonly address: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly authors: readonly FoundName[];
  /** True if the index omits authors. */
  readonly isTruncated: boolean;
  /** `2024-05-21`, `2024-05` or `2024`; empty if unknown. */
  readonly date: string;
  /** In lower case; null without a DOI, and for DOIs registered by arXiv. */
  readonly doi: string | null;
  /** Without the number of a version. */
  readonly arxiv: string | null;
  readonly facts: Readonly<Partial<Record<FactName, string>>>;
  readonly isRetracted: boolean;
}

/** Further fields of a record. `type` is a term of CSL or Crossref, `correction` the address of a published correction. */
type FactName =
  | 'type'
  | 'venue'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'publisher'
  | 'address'
  | 'pdf'
  | 'license'
  | 'abstract'
  | 'correction';

export const yearOf = ({ date }: Pick<IndexRecord, 'date'>): number | null =>
  /^\d{4}/u.test(date) ? Number(date.slice(0, 4)) : null;
