import { cleanText } from '../model/markup-clean.ts';
import type { Field } from '../model/draft.ts';
import { markupWords } from '../model/markup-words.ts';
import type { Publication } from '../model/publication.ts';
import type { Ledger } from './ledger.ts';
import { createAppearanceFinder } from './appearance.ts';
import { assignCitationKeys } from './citation-keys.ts';
import { mergeVersion } from './merge-version.ts';
import { type Candidate, createPrintedName } from './understand.ts';

/** A publication without what follows from its corrected fields. */
export type Unfinished = Omit<Publication, 'citationKey' | 'appeared'>;

/** What a draft says, at its address and not corrected yet. */
export function createUnfinished(candidate: Candidate, id: string): Unfinished {
  const own = createOwn(candidate, id);
  return candidate.others.reduce((paper, other) => mergeVersion(paper, createOwn(other, id)), own);
}

function createOwn({ draft, date, category, authors }: Candidate, id: string): Unfinished {
  const { reference } = draft;
  return {
    id,
    title: draft.title.value,
    authors: [...authors],
    etal: draft.etal !== null,
    affiliations: draft.affiliations.map(({ value }) => cleanText(value)),
    category,
    date,
    score: draft.score?.value ?? null,
    code: draft.code !== null,
    abstract: draft.abstract?.value ?? null,
    links: takeValues(reference?.links ?? {}),
    venue: reference?.venue?.value ?? null,
    details: takeValues(reference?.details ?? {}),
    editors: (reference?.editors ?? []).map(({ value, parts }) => createPrintedName(value, parts)),
    keywords: (reference?.keywords ?? []).map(({ value }) => value),
    type: reference?.type?.value ?? null,
    award: reference?.award?.value ?? null,
    note: reference?.note?.value ?? null,
    selected: (reference?.selected ?? null) !== null,
    source: draft.source,
  };
}

function takeValues<Name extends string>(
  fields: Readonly<Partial<Record<Name, Field<string>>>>,
): Partial<Record<Name, string>> {
  const entries = Object.entries<Field<string> | undefined>(fields);
  return Object.fromEntries(entries.flatMap(([name, field]) => (field ? [[name, field.value]] : []))) as Partial<
    Record<Name, string>
  >;
}

/** Adds to papers the day of their appearance and their citation keys: those of the ledger, and new ones for papers that it does not have. */
export function finishPublications(papers: readonly Unfinished[], ledger: Ledger): readonly Publication[] {
  const findAppearance = createAppearanceFinder(
    ledger,
    papers.map(({ date }) => date),
  );
  const entryOf = (id: string) => (Object.hasOwn(ledger, id) ? ledger[id] : undefined);
  const newcomers = papers.filter(({ id }) => !entryOf(id));
  const given = assignCitationKeys(
    newcomers.map(({ id, title, authors, etal, date }) => ({
      id,
      title: markupWords(title.markup),
      authors,
      etal,
      year: date.year === null ? (date.status === undefined ? 'nd' : 'forthcoming') : String(date.year),
    })),
    new Set(Object.values(ledger).map(({ key }) => key)),
  );
  const keys = new Map(newcomers.map((paper, index) => [paper, given[index] ?? '']));
  return papers.map((paper) => {
    const entry = entryOf(paper.id);
    return {
      ...paper,
      citationKey: entry?.key ?? keys.get(paper) ?? '',
      appeared: findAppearance(paper.date, entry?.seen),
    };
  });
}
