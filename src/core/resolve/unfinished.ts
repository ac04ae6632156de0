import { cleanText } from '../model/markup-clean.ts';
import type { Field } from '../model/draft.ts';
import { markupWords } from '../model/markup-words.ts';
import { markRetracted, splitRetraction } from '../model/retraction.ts';
import type { Publication } from '../model/publication.ts';
import type { Ledger } from './ledger.ts';
import { createAppearanceFinder } from './appearance.ts';
import { assignCitationKeys } from './citation-keys.ts';
import { keepKeys, tidyKey } from './kept-keys.ts';
import { mergeVersion } from './merge-version.ts';
import { type Candidate, createPrintedName } from './understand.ts';

/** A publication without what follows from its corrected fields. */
export interface Unfinished extends Omit<Publication, 'citationKey' | 'appeared' | 'retracted'> {
  readonly retracted: boolean;
  /** The key under which its source has it; null where it has none that can be cited. */
  readonly ownKey: string | null;
}

/** What a draft says, at its address and not corrected yet. */
export function createUnfinished(candidate: Candidate, id: string): Unfinished {
  const own = createOwn(candidate, id);
  return candidate.others.reduce((paper, other) => mergeVersion(paper, createOwn(other, id)), own);
}

function createOwn({ draft, date, category, authors }: Candidate, id: string): Unfinished {
  const { reference } = draft;
  const { title, isRetracted } = splitRetraction(draft.title.value);
  return {
    id,
    title,
    retracted: isRetracted || reference?.retracted !== undefined,
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
    ownKey: tidyKey(reference?.key?.value ?? ''),
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

/** Adds to papers the day of their appearance and their citation keys: those of their sources, else those of the ledger, else new ones. */
export function finishPublications(papers: readonly Unfinished[], ledger: Ledger): readonly Publication[] {
  const findAppearance = createAppearanceFinder(
    ledger,
    papers.map(({ date }) => date),
  );
  const known = papers.map(({ ownKey, retracted, ...paper }) => {
    const entry = Object.hasOwn(ledger, paper.id) ? ledger[paper.id] : undefined;
    return { id: paper.id, ownKey, recordedKey: entry?.key, seen: entry?.seen, retracted, paper };
  });
  const kept = keepKeys(known);
  const newcomers = known.filter((one) => !kept.has(one));
  const given = assignCitationKeys(
    newcomers.map(({ paper: { id, title, authors, etal, date } }) => ({
      id,
      title: markupWords(title.markup),
      authors,
      etal,
      year: date.year === null ? (date.status === undefined ? 'nd' : 'forthcoming') : String(date.year),
    })),
    new Set([...Object.values(ledger).map(({ key }) => key), ...kept.values()].map((key) => key.toLowerCase())),
  );
  const keys = new Map([...kept, ...newcomers.map((one, index) => [one, given[index] ?? ''] as const)]);
  return known.map((one) => ({
    ...one.paper,
    ...(one.retracted && { retracted: true, title: markRetracted(splitRetraction(one.paper.title).title) }),
    citationKey: keys.get(one) ?? '',
    appeared: findAppearance(one.paper.date, one.seen),
  }));
}
