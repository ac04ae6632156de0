import type { Diagnostic } from '../diagnostics.ts';
import { formatIsoDate } from '../model/date.ts';
import { sortNewestFirst } from '../model/order.ts';
import type { Publication } from '../model/publication.ts';
import { giveAddresses } from './addresses.ts';
import { assignCitationKeys } from './citation-keys.ts';
import { diagnoseRepetition, diagnoseSharedIds } from './diagnose.ts';
import { findRepetitions } from './duplicates.ts';
import type { LedgerAddition } from './ledger.ts';
import { createAppearanceFinder } from './appearance.ts';
import type { LedgerFile } from './read-ledger.ts';
import { listRetired, type RetiredAddress } from './retired.ts';
import { type Candidate, type ResolveSettings, type SourceDrafts, understandDrafts } from './understand.ts';

/** What the owner has said of papers by their addresses. */
export interface Records {
  readonly ledger: LedgerFile;
}

export interface Resolution {
  /** Newest first; papers of one day in the order of their addresses. */
  readonly publications: readonly Publication[];
  /** Addresses that lead elsewhere, or say why nothing is there. */
  readonly retired: readonly RetiredAddress[];
  /** What the ledger does not have yet, by address. */
  readonly additions: ReadonlyMap<string, LedgerAddition>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes publications of the drafts of all sources. Each draft becomes a publication or is named in a diagnostic. */
export function resolveDrafts(
  sources: readonly SourceDrafts[],
  settings: ResolveSettings,
  { ledger }: Records,
): Resolution {
  const understood = sources.map((source) => understandDrafts(source, settings));
  const read = understood.flatMap(({ candidates }) => candidates);

  const repetitions = findRepetitions(read, ({ words, authors, date }) => [
    words,
    formatIsoDate(date),
    ...authors.map(({ person }) => person),
  ]);
  const repeated = new Set(repetitions.map(({ again }) => again));
  const candidates = read.filter((candidate) => !repeated.has(candidate));

  const addresses = giveAddresses(candidates.map(toAddressed), ledger);
  const keys = giveCitationKeys(candidates, addresses.ids, ledger);
  const findAppearance = createAppearanceFinder(ledger.ledger);
  const publications = candidates.map((candidate, index) => {
    const id = addresses.ids[index] ?? '';
    return createPublication(
      candidate,
      id,
      keys.get(id) ?? '',
      findAppearance(candidate.date, ledger.ledger[id]?.seen),
    );
  });
  return {
    publications: sortNewestFirst(publications),
    retired: listRetired(ledger.ledger, new Set(addresses.ids)),
    additions: new Map([...addresses.additions].map(([id, marks]) => [id, { marks, key: keys.get(id) ?? '' }])),
    diagnostics: [
      ...understood.flatMap(({ diagnostics }) => diagnostics),
      ...repetitions.map(({ again, first }) => diagnoseRepetition(again, first)),
      ...addresses.diagnostics,
      ...diagnoseSharedIds(candidates, addresses.ids),
    ],
  };
}

function toAddressed({ words, date, authors, draft }: Candidate) {
  return {
    title: words,
    year: date.year,
    firstAuthor: authors[0]?.family ?? null,
    people: authors.map(({ person }) => person),
    date: formatIsoDate(date),
    abstract: draft.abstract?.value ?? null,
  };
}

/** Citation keys by address: those of the ledger, and new ones for the papers that it does not know. */
function giveCitationKeys(
  candidates: readonly Candidate[],
  ids: readonly string[],
  { ledger }: LedgerFile,
): ReadonlyMap<string, string> {
  const kept = Object.entries(ledger).map(([id, { key }]) => [id, key] as const);
  const newcomers = candidates.flatMap(({ words, date, authors, draft }, index) => {
    const id = ids[index] ?? '';
    return ledger[id] ? [] : [{ id, title: words, authors, etal: draft.etal !== null, year: date.year }];
  });
  const keys = assignCitationKeys(newcomers, new Set(kept.map(([, key]) => key)));
  return new Map([...kept, ...newcomers.map(({ id }, index) => [id, keys[index] ?? ''] as const)]);
}

function createPublication(
  { draft, date, category, authors }: Candidate,
  id: string,
  citationKey: string,
  appeared: string,
): Publication {
  return {
    id,
    citationKey,
    title: draft.title.value,
    authors: [...authors],
    etal: draft.etal !== null,
    affiliations: draft.affiliations.map(({ value }) => value),
    category,
    date,
    score: draft.score?.value ?? null,
    code: draft.code !== null,
    abstract: draft.abstract?.value ?? null,
    links: {},
    venue: null,
    type: null,
    award: null,
    note: null,
    selected: false,
    appeared,
    source: draft.source,
  };
}
