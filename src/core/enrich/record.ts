/** Where facts about papers, or the papers of a person, are looked up. */
export type IndexName = 'doi' | 'arxiv' | 'crossref' | 'dblp' | 'openalex' | 'inspire' | 'hal' | 'orcid';

/** A name as an index has it; a name without parts has a family name only. */
export interface FoundName {
  readonly family: string;
  readonly given?: string;
}

/**
 * What a record describes: a paper on a preprint server, a published one, a `notice` about another paper (an erratum, a reply of the editors, a
 * retraction), or something `else`, such as a dataset or a whole journal.
 */
export type RecordKind = 'preprint' | 'published' | 'notice' | 'else';

/** What one index says about one paper. All texts are foreign: they may hold HTML or TeX, and are bounded. */
export interface IndexRecord {
  readonly index: IndexName;
  /** Where a person can read the record. */
  readonly address: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly authors: readonly FoundName[];
  /** True where the index leaves out authors. */
  readonly isTruncated: boolean;
  /** `2024-05-21`, or less of it; empty where it is unknown. */
  readonly date: string;
  /** In lower case; null where there is none, and for the DOIs that arXiv registers. */
  readonly doi: string | null;
  /** Without the number of a version. */
  readonly arxiv: string | null;
  readonly facts: Readonly<Partial<Record<FactName, string>>>;
  readonly isRetracted: boolean;
}

/** What else an index can say about a paper. `type` is in the words of CSL or of Crossref. */
type FactName =
  'type' | 'venue' | 'volume' | 'issue' | 'pages' | 'publisher' | 'address' | 'pdf' | 'license' | 'abstract';

export const yearOf = ({ date }: Pick<IndexRecord, 'date'>): number | null =>
  /^\d{4}/u.test(date) ? Number(date.slice(0, 4)) : null;
