import type { FoundEntry, FoundFieldName } from '../found/schema.ts';
import { foundEntrySchema, foundFieldNames } from '../found/schema.ts';
import { slugify } from '../model/fold.ts';
import type { Decision, Question } from './decide.ts';
import { isFullerName, plainTitle } from './match.ts';
import type { WantedPaper } from './plan.ts';
import { type FoundName, type IndexName, type IndexRecord, yearOf } from './record.ts';

/** The outcome of looking up one paper. */
export interface Outcome {
  readonly decision: Decision;
  /** True if an index did not answer, so that its contents are unknown. */
  readonly hasFailed: boolean;
  /** `2026-11-29` */
  readonly day: string;
}

type Fields = FoundEntry['fields'];

/** A paper that lacks one of these fields is looked up again. */
export const wantedFields = ['doi', 'arxiv', 'authors', 'venue', 'pdf'] as const;

/** The number of days before a field that no index has is looked up again. */
export const daysBetweenLookups = 30;

/**
 * The entry of a paper in `found.json`. Facts that were not found again are kept, because an index that does not answer today does not
 * make them wrong; unchanged facts keep their date.
 */
export function makeEntry(paper: WantedPaper, outcome: Outcome, before: FoundEntry | undefined): FoundEntry {
  const { decision, hasFailed, day } = outcome;
  const kept = before?.title === paper.title ? before : undefined;
  const found = chooseFields(paper, decision, day);
  const state = decision.questions.length > 0 ? 'question' : hasFailed ? 'failed' : 'none';
  const fields = foundFieldNames.flatMap((name): readonly (readonly [FoundFieldName, unknown])[] => {
    const [now, then] = [found[name], kept?.fields[name]];
    if (now) return [[name, isSameFact(now, then) ? then : now]];
    if (then?.state === 'accepted') return [[name, then]];
    if (!(wantedFields as readonly string[]).includes(name)) return [];
    return [[name, then?.state === state && countDays(then.day, day) < daysBetweenLookups ? then : { state, day }]];
  });
  const entry: FoundEntry = {
    title: paper.title,
    state: fields.some(([, field]) => isAccepted(field)) ? 'accepted' : state,
    day,
    fields: Object.fromEntries(fields),
    questions: decision.questions.map(describeQuestion),
  };
  const isUnchanged = kept !== undefined && JSON.stringify({ ...entry, day: kept.day }) === JSON.stringify(kept);
  return isUnchanged && countDays(kept.day, day) < daysBetweenLookups ? kept : entry;
}

const isAccepted = (field: unknown) => (field as Fields['doi'])?.state === 'accepted';

/** The same value from the same source, whatever the date. */
function isSameFact(now: Fields[FoundFieldName], then: Fields[FoundFieldName]): boolean {
  return (
    now !== undefined &&
    then !== undefined &&
    JSON.stringify({ ...now, day: '' }) === JSON.stringify({ ...then, day: '' })
  );
}

export const countDays = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Published versions first; records of registration agencies, and arXiv's own, before those of aggregators. */
const trust: readonly IndexName[] = [
  'doi',
  'crossref',
  'arxiv',
  'dblp',
  'inspire',
  'openalex',
  'hal',
  'orcid',
  'semantic-scholar',
];

export function compareTrust(one: IndexRecord, other: IndexRecord): number {
  const rank = ({ kind, index }: IndexRecord) => (kind === 'preprint' ? 10 : 0) + trust.indexOf(index);
  return rank(one) - rank(other);
}

/** The best value of each field; venue, volume and the like come from a single record. Invalid values are left out. */
function chooseFields(paper: WantedPaper, { accepted, correction }: Decision, day: string): Fields {
  const records = accepted.toSorted(compareTrust);
  const [first] = records;
  if (!first) return {};
  const fields: Partial<Record<FoundFieldName, unknown>> = {};
  const add = (name: FoundFieldName, value: unknown, { index, address }: IndexRecord) => {
    const field = { state: 'accepted', value, source: index, address, day };
    const isValid = foundEntrySchema.shape.fields.safeParse({ [name]: field }).success;
    if (isValid && fields[name] === undefined && value !== '') fields[name] = field;
  };
  const placed = records.find(({ facts }) => facts.venue) ?? records.find(({ facts }) => facts.publisher) ?? first;
  for (const name of ['venue', 'type', 'volume', 'issue', 'pages', 'publisher', 'address'] as const)
    add(name, placed.facts[name], placed);
  for (const record of records) {
    const { index, doi, arxiv, date, facts, isRetracted } = record;
    // Authors enter these DOIs at arXiv by hand, so they count only if the registration agency confirms them.
    if (index !== 'arxiv') add('doi', doi, record);
    add('arxiv', arxiv, record);
    add('date', date, record);
    if (index !== 'arxiv') addPdf(record);
    if (isRetracted) add('retracted', true, record);
    add('correction', facts.correction, record);
    if (!paper.hasAbstract && index === 'arxiv') add('abstract', facts.abstract, record);
  }
  if (correction) add('correction', `https://doi.org/${correction.doi ?? ''}`, correction);
  const preprint = records.find(({ index }) => index === 'arxiv');
  if (preprint) add('pdf', preprint.facts.pdf, preprint);
  const title = plainTitle(first);
  if (slugify(title) !== slugify(paper.title)) add('title', title, first);
  const named = findAuthors(records);
  if (named && !named.isTruncated) add('authors', named.authors, named);
  return fields as Fields;

  function addPdf(record: IndexRecord): void {
    const { pdf, license } = record.facts;
    const isFirst = fields.pdf === undefined;
    add('pdf', pdf, record);
    // The license of another copy does not apply to this one.
    if (isFirst && fields.pdf !== undefined) add('license', license, record);
  }
}

/** The record with the most complete list of authors; among equal ones, the one with full given names. */
function findAuthors(records: readonly IndexRecord[]): IndexRecord | undefined {
  const spelled = ({ authors }: IndexRecord, others: readonly FoundName[]) =>
    authors.filter((author, index) => isFullerName(author, others[index] ?? author)).length;
  return records
    .filter(({ authors }) => authors.length > 0)
    .reduce<IndexRecord | undefined>((best, record) => {
      if (!best || record.authors.length > best.authors.length) return record;
      const isEqual = record.authors.length === best.authors.length;
      return isEqual && spelled(record, best.authors) > spelled(best, record.authors) ? record : best;
    }, undefined);
}

function describeQuestion({ doubt, record }: Question): FoundEntry['questions'][number] {
  const { authors, doi, arxiv, index, address } = record;
  const names = authors.slice(0, 5).map(({ family, given = '' }) => `${given} ${family}`.trim());
  const year = yearOf(record);
  return {
    doubt,
    title: plainTitle(record).slice(0, 2000),
    ...(names.length > 0 && {
      authors: (names.join(', ') + (authors.length > names.length ? ' …' : '')).slice(0, 500),
    }),
    ...(year !== null && { year }),
    ...(doi !== null && { doi }),
    ...(arxiv !== null && { arxiv }),
    source: index,
    address,
  };
}
