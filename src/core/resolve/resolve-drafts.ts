import type { Diagnostic } from '../diagnostics.ts';
import { formatIsoDate } from '../model/date.ts';
import { markupWords } from '../model/markup-words.ts';
import { sortNewestFirst } from '../model/order.ts';
import { personId } from '../model/person.ts';
import type { Publication, PublicationDate } from '../model/publication.ts';
import type { AcceptedMatches } from './accept-matches.ts';
import { describeImprint, toAddressed } from './addressed-paper.ts';
import { giveAddresses } from './addresses.ts';
import type { PlacedDraft } from './attribute.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import { type CorrectionsFile, emptyCorrections } from './corrections/read-corrections.ts';
import { settleDiagnostics } from './corrections/settle-diagnostics.ts';
import { diagnoseNameVariants, diagnoseNearRepetitions } from './diagnose-likeness.ts';
import { diagnoseDifferences, diagnoseJoined, type NameApart } from './diagnose-differences.ts';
import { diagnoseSharedIdentifiers } from './diagnose-identifiers.ts';
import { diagnoseIdleSeparations } from './diagnose-separations.ts';
import { diagnoseChangedYears, diagnoseRepetition, diagnoseSharedIds } from './diagnose.ts';
import { findRepetitions, type Repetition } from './duplicates.ts';
import { createYearFinder } from './known-years.ts';
import { findFormerLists, type FormerLists } from './former-lists.ts';
import type { LedgerAddition } from './ledger.ts';
import type { LedgerFile } from './read-ledger.ts';
import { diagnoseWorks, tellNamesakesApart } from './namesakes.ts';
import type { LocateSetting } from '../settings/read-settings.ts';
import type { RetiredAddress } from '../model/retired-address.ts';
import { listRetired } from './retired.ts';
import { findSeparations } from './separations.ts';
import {
  type Candidate,
  createAuthorMaker,
  type ResolveSettings,
  type SourceDrafts,
  understandDrafts,
} from './understand.ts';
import { createUnfinished, finishPublications, type Unfinished } from './unfinished.ts';
import { toPaper } from './versions.ts';

/** What the owner has said of papers by their addresses. */
export interface Records {
  readonly ledger: LedgerFile;
  /** None when it is left out. */
  readonly corrections?: CorrectionsFile;
  /** Where each setting stands; nowhere when it is left out. */
  readonly locateSetting?: LocateSetting;
  /** Papers that the owner has confirmed to be the ones of addresses. */
  readonly accepted?: AcceptedMatches;
}

/** A draft with the date that was read of it. */
interface DatedDraft extends PlacedDraft {
  readonly date: PublicationDate;
}

export interface Resolution extends Omit<FormerLists, 'diagnostics'> {
  /** Newest first; papers of one day in the order of their addresses. */
  readonly publications: readonly Publication[];
  /** Addresses that lead elsewhere, or say why nothing is there. */
  readonly retired: readonly RetiredAddress[];
  /** What the ledger does not have yet, by address. */
  readonly additions: ReadonlyMap<string, LedgerAddition>;
  /** Marks of papers of the ledger that have changed, by address. */
  readonly refreshed: ReadonlyMap<string, readonly string[]>;
  /** Addresses of accepted matches that could not be made. */
  readonly unknownMatches: readonly string[];
  /** Addresses of the papers that the owner has corrected. */
  readonly corrected: ReadonlySet<string>;
  /** Every draft that can be a paper, with the address of its paper. */
  readonly placed: readonly DatedDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes publications of the drafts of all sources. Each draft becomes a publication, is hidden or merged by its owner, or is named in
 * a diagnostic. `found` is what the readers of the sources have to say; it is among the diagnostics, apart from what is settled.
 */
export function resolveDrafts(
  sources: readonly SourceDrafts[],
  settings: ResolveSettings,
  { ledger, corrections = emptyCorrections, locateSetting = () => null, accepted }: Records,
  found: readonly Diagnostic[] = [],
): Resolution {
  const findYear = createYearFinder(ledger.ledger);
  const understood = sources.map((source) => understandDrafts(source, settings, findYear));
  const read = understood.flatMap(({ candidates }) => candidates);

  const separations = findSeparations(read, corrections.corrections, ledger);
  const { versions } = separations;
  const retracted = new Set(read.flatMap(({ draft }) => draft.reference?.retracts ?? []));
  const joined = new Set(versions.flatMap(({ first, others }) => (others.length > 0 ? [first, ...others] : [])));
  const repetitions = findRepetitions(
    read.filter((candidate) => !joined.has(candidate)),
    ({ words, authors, date, draft }) => [
      words,
      formatIsoDate(date),
      draft.reference?.links.doi?.value ?? '',
      draft.reference?.venue?.value ?? '',
      describeImprint(draft),
      ...authors.map(({ person }) => person),
    ],
  );
  const repeated = new Set(repetitions.map(({ again }) => again));
  const candidates = versions.map(toPaper).filter((candidate) => !repeated.has(candidate));

  const fresh = candidates.map(separations.findFresh);
  const addresses = giveAddresses(candidates.map(toAddressed), ledger, {
    accepted,
    findFresh: (index) => fresh[index],
  });
  const ids = new Set(addresses.ids);
  const former = listRetired(ledger.ledger, ids);
  const placed = placeDrafts(candidates, addresses.ids, repetitions);
  const idOf = new Map(placed.map(({ draft, id }) => [draft, id]));
  const findPublished = createIdFinder(ids, former);
  const findId = (name: string) => {
    const entry = findPublished(name) === null ? separations.find(name) : undefined;
    return entry ? (idOf.get(entry) ?? null) : findPublished(name);
  };
  // Of two entries with one page, the one that has another address when it is alone.
  const nameApart: NameApart = (one, other) =>
    [other, one].map(separations.nameAlone).find((name) => name !== idOf.get(one.draft)) ?? '';
  const corrected = applyCorrections(
    candidates.map((candidate, index) => {
      const paper = createUnfinished(candidate, addresses.ids[index] ?? '');
      return { ...paper, retracted: paper.retracted || retracted.has(paper.links.doi?.toLowerCase() ?? '') };
    }),
    corrections,
    { archives: settings.archives, createAuthor: createAuthorMaker(settings), findId },
  );
  const papers = tellNamesakesApart(corrected.papers, settings.people, findId);
  const finished = finishPublications(papers, ledger.ledger);
  const left = new Map(corrected.retired.map((address) => [address.id, address]));
  const publications = finished.filter(({ id }) => !left.has(id));
  const keys = new Map(finished.map(({ id, citationKey }) => [id, citationKey]));

  const shown = candidates.flatMap((candidate, index) => {
    const paper = papers[index];
    return paper && !left.has(paper.id) ? [{ candidate: correctCandidate(candidate, paper), paper }] : [];
  });
  const shownCandidates = shown.map(({ candidate }) => candidate);
  const retired = [
    ...former
      .filter(({ id }) => !left.has(id))
      .map((address) => ({ ...address, to: left.get(address.to ?? '')?.to ?? address.to })),
    ...corrected.retired,
  ];
  const people = settings.people.map(personId);
  const { diagnostics: ofLists, ...lists } = findFormerLists(publications, retired, ledger, people);
  return {
    publications: sortNewestFirst(publications),
    retired,
    ...lists,
    additions: new Map([...addresses.additions].map(([id, marks]) => [id, { marks, key: keys.get(id) ?? '' }])),
    refreshed: addresses.refreshed,
    unknownMatches: addresses.unknownMatches,
    corrected: new Set(corrected.entries.filter(({ applied }) => applied).map(({ id }) => id)),
    placed,
    diagnostics: [
      ...settleDiagnostics(
        [
          ...found,
          ...repetitions.map(({ again, first }) => diagnoseRepetition(again, first)),
          ...diagnoseJoined(candidates, nameApart),
          ...candidates.flatMap((candidate) => diagnoseDifferences(candidate, nameApart)),
          ...diagnoseNearRepetitions(shown, corrected.areSeparated),
          ...diagnoseSharedIdentifiers(shown, corrected.areSeparated),
          ...diagnoseNameVariants(shownCandidates, settings.people),
        ],
        { understood, corrected, corrections, drafts: placed },
      ),
      ...diagnoseIdleSeparations(corrected.separated, shown, separations, corrections),
      ...addresses.diagnostics,
      ...diagnoseChangedYears(shown, ledger.ledger),
      ...ofLists,
      ...diagnoseSharedIds(candidates, addresses.ids),
      ...diagnoseWorks(settings.people, ids, findId, locateSetting),
    ],
  };
}

/** A candidate as its corrected paper has it, for diagnostics that compare papers. */
function correctCandidate(candidate: Candidate, { title, authors, date, category }: Unfinished): Candidate {
  return { ...candidate, words: markupWords(title.markup), authors, date, category };
}

/** Finds the paper that has, or once had, an address. */
function createIdFinder(ids: ReadonlySet<string>, former: readonly RetiredAddress[]): (name: string) => string | null {
  const heirs = new Map(former.map(({ id, to }) => [id, to]));
  return (name) => {
    const id = ids.has(name) ? name : (heirs.get(name) ?? null);
    return id !== null && ids.has(id) ? id : null;
  };
}

/** Every draft with the address of its paper; one that is there again has that of the first. */
function placeDrafts(
  candidates: readonly Candidate[],
  ids: readonly string[],
  repetitions: readonly Repetition<Candidate>[],
): readonly DatedDraft[] {
  const idOf = new Map(candidates.map((candidate, index) => [candidate, ids[index] ?? '']));
  return [
    ...candidates.flatMap((candidate) =>
      [candidate, ...candidate.others].map((version) => ({ ...version, id: idOf.get(candidate) ?? '' })),
    ),
    ...repetitions.map(({ again, first }) => ({ ...again, id: idOf.get(first) ?? '' })),
  ];
}
