import type { Diagnostic, DiagnosticCode } from '../diagnostics.ts';
import { formatIsoDate } from '../model/date.ts';
import { sortNewestFirst } from '../model/order.ts';
import { personId } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import type { AcceptedMatches } from './accept-matches.ts';
import { describeImprint, toAddressedPaper } from './addressed-paper.ts';
import { giveAddresses } from './addresses.ts';
import { attachFound, type FoundFacts } from './attach-found.ts';
import { createAuthorMaker } from './authors.ts';
import { correctFields } from './corrections/correct-fields.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import { type CorrectionsFile, emptyCorrections } from './corrections/read-corrections.ts';
import { settleDiagnostics } from './corrections/settle-diagnostics.ts';
import { diagnoseNameVariants, diagnoseNearDuplicates } from './diagnose-likeness.ts';
import { diagnoseDifferences, findJoined, type SuggestSeparateAddress } from './diagnose-differences.ts';
import { diagnoseSharedIdentifiers } from './diagnose-identifiers.ts';
import { diagnoseIdleSeparations } from './diagnose-separations.ts';
import { diagnoseChangedYears, diagnoseDuplicate, diagnoseSharedIds } from './diagnose.ts';
import { findDuplicates, type Duplicate } from './duplicates.ts';
import { createYearFinder } from './known-years.ts';
import { findFormerLists, type FormerLists } from './former-lists.ts';
import type { LedgerAddition } from './ledger.ts';
import type { LedgerFile } from './read-ledger.ts';
import { createDisambiguator, diagnoseWorks } from './disambiguate.ts';
import type { LocateSetting } from '../settings/read-settings.ts';
import type { FormerPaper } from '../model/former-paper.ts';
import { listFormerPapers } from './former-papers.ts';
import { findSeparations } from './separations.ts';
import { finishPublications } from './finish-publications.ts';
import { createNoticeReader } from './notices.ts';
import { readWorks, type ResolveSettings, type SourceDrafts } from './read-works.ts';
import { diagnoseListedPeople, findListedPeople } from './listed-people.ts';
import { mergeWorks, type PlacedWork, titleWords, type Work } from './work.ts';

/** The owner's files that refer to papers by address. */
export interface Records {
  readonly ledger: LedgerFile;
  /** No corrections by default. */
  readonly corrections?: CorrectionsFile;
  /** The position of each setting; by default there are none. */
  readonly locateSetting?: LocateSetting;
  /** Matches confirmed by the owner. */
  readonly accepted?: AcceptedMatches;
  /** Facts about papers found in indexes; none by default. */
  readonly found?: FoundFacts;
  /** Today, `2026-11-23`; without it, no dates are compared with today. */
  readonly today?: string | undefined;
}

export interface Resolution extends Omit<FormerLists, 'diagnostics'> {
  /** Newest first; papers of one day in the order of their addresses. */
  readonly publications: readonly Publication[];
  /** Addresses that redirect, or give the reason why a paper is gone. */
  readonly formerPapers: readonly FormerPaper[];
  /** Additions to the ledger, by address. */
  readonly additions: ReadonlyMap<string, LedgerAddition>;
  /** New marks of recorded papers, by address. */
  readonly refreshed: ReadonlyMap<string, readonly string[]>;
  /** Addresses of accepted matches that could not be applied. */
  readonly unknownMatches: readonly string[];
  /** Addresses of the papers with a field that the owner has corrected. */
  readonly corrected: ReadonlySet<string>;
  /** Every version of every paper as in its source, with the address of the paper. */
  readonly placed: readonly PlacedWork[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Diagnostics of readers for skipped entries. */
const ofUnreadEntries: ReadonlySet<DiagnosticCode> = new Set([
  'header-not-understood',
  'reference-title-missing',
  'reference-unreadable',
  'source-damaged',
  'text-outside-entry',
  'title-missing',
]);

/**
 * Creates publications from the drafts of all sources. Each draft becomes a publication, is hidden or merged by its owner, or is named
 * in a diagnostic. `ofReaders` are the diagnostics of the readers, which are included in the result unless settled.
 */
export function resolveDrafts(
  sources: readonly SourceDrafts[],
  settings: ResolveSettings,
  { ledger, corrections = emptyCorrections, locateSetting = () => null, accepted, found, today }: Records,
  ofReaders: readonly Diagnostic[] = [],
): Resolution {
  const findYear = createYearFinder(ledger.ledger);
  const read = sources.map((source) => readWorks(source, settings, { findYear, today: today ?? null }));
  const entries = read.flatMap(({ works }) => works);

  const separations = findSeparations(entries, corrections.corrections, ledger);
  const duplicates = findDuplicates(
    separations.works.filter(({ others }) => others.length === 0),
    describeWork,
  );
  const repeated = new Set(duplicates.map(({ again }) => again));
  const works = separations.works.filter((work) => !repeated.has(work));

  const fresh = works.map(separations.findFresh);
  const wholes = works.map((work): Work => work.others.reduce(mergeWorks, { ...work, others: [] }));
  const createAuthor = createAuthorMaker(settings.people);
  const context = { archives: settings.archives, createAuthor };
  const unread = ofReaders.find(({ code }) => ofUnreadEntries.has(code))?.position ?? null;
  const addresses = giveAddresses(works.map(toAddressedPaper), ledger, {
    accepted,
    findFresh: (index) => fresh[index],
    findTitle: (index, id) => {
      const [work, correction] = [wholes[index], corrections.corrections[id]];
      return work && correction?.title ? titleWords(correctFields(work.fields, correction, context)) : null;
    },
    unread,
  });
  const ids = new Set(addresses.ids);
  const renamed = [...addresses.renamed].map(([id, to]) => ({ id, to, reason: null }));
  const sourceIds = new Map(renamed.map(({ id, to }) => [to, id]));
  const former = [...listFormerPapers(ledger.ledger, ids), ...renamed];
  const placed = placeVersions(works, addresses.ids, duplicates);
  const idOf = new Map(placed.map(({ draft, id }) => [draft, id]));
  const findPublished = createIdFinder(ids, former);
  const findId = (name: string) => {
    const entry = findPublished(name) === null ? separations.find(name) : undefined;
    return entry ? (idOf.get(entry) ?? null) : findPublished(name);
  };
  // Of two entries with one page, the one whose address would differ on its own.
  const nameApart: SuggestSeparateAddress = (one, other) =>
    [other, one]
      .map(separations.nameAlone)
      .find((name) => (addresses.renamed.get(name) ?? name) !== idOf.get(one.draft)) ?? '';
  const findNotices = createNoticeReader(entries.map(({ draft }) => draft));
  const joined = works.map((work, index): PlacedWork => {
    return { ...work, id: addresses.ids[index] ?? '', fields: wholes[index]?.fields ?? work.fields };
  });
  const attached = found ? attachFound(joined, found, settings) : { works: joined, diagnose: () => [] };
  const merged = attached.works.map(({ fields, ...work }): PlacedWork => {
    const { isRetracted, correction } = findNotices(fields);
    const links = correction === null ? fields.links : { correction, ...fields.links };
    return { ...work, fields: { ...fields, links, retracted: fields.retracted || isRetracted } };
  });
  const corrected = applyCorrections(merged, corrections, {
    ...context,
    findId,
  });
  const disambiguate = createDisambiguator(settings.people, findId);
  const people = settings.people.map(personId);
  const final = corrected.works.map((work) => findListedPeople(work, disambiguate, new Set(people)));
  const finished = finishPublications(final, ledger.ledger);
  const entriesOf = Map.groupBy(corrected.entries, ({ id }) => id);
  const findCorrected = (id = '') => (entriesOf.get(id) ?? []).flatMap((entry) => entry.corrected);
  const left = new Map(corrected.formerPapers.map((address) => [address.id, address]));
  const publications = finished.filter(({ id }) => !left.has(id));
  const shown = final.filter(({ id }) => !left.has(id));
  const keys = new Map(finished.map(({ id, citationKey }) => [id, citationKey]));
  const formerPapers = [
    ...former
      .filter(({ id }) => !left.has(id))
      .map((address) => ({ ...address, ...left.get(address.to ?? ''), id: address.id })),
    ...corrected.formerPapers,
  ];
  const { diagnostics: ofLists, ...lists } = findFormerLists(publications, formerPapers, ledger, {
    people,
    hasTopics: settings.show?.topics ?? true,
  });
  return {
    publications: sortNewestFirst(publications),
    formerPapers,
    ...lists,
    additions: new Map(
      [...addresses.additions].map(([id, marks]) => {
        const old = sourceIds.get(id);
        return [id, { marks, key: keys.get(id) ?? '', ...(old !== undefined && { was: [old] }) }];
      }),
    ),
    refreshed: addresses.refreshed,
    unknownMatches: addresses.unknownMatches,
    corrected: new Set(corrected.entries.filter((entry) => entry.corrected.length > 0).map(({ id }) => id)),
    placed,
    diagnostics: [
      ...settleDiagnostics(
        [
          ...ofReaders,
          ...attached.diagnose(findCorrected),
          ...duplicates.map(({ again, first }) => diagnoseDuplicate(again, first)),
          ...works.flatMap((work) => diagnoseDifferences(work, findCorrected(idOf.get(work.draft)), nameApart)),
          ...diagnoseNearDuplicates(shown, corrected.areSeparated),
          ...diagnoseSharedIdentifiers(shown, corrected.areSeparated),
          ...diagnoseListedPeople(shown),
          ...diagnoseNameVariants(shown, settings.people),
        ],
        { shared: [findJoined(works, nameApart), ...read], corrected, corrections, placed },
      ),
      ...diagnoseIdleSeparations(corrected.separated, shown, separations, corrections),
      ...addresses.diagnostics,
      ...diagnoseChangedYears(shown, ledger.ledger),
      ...ofLists,
      ...diagnoseSharedIds(works, addresses.ids),
      ...diagnoseWorks(settings.people, ids, findId, locateSetting),
    ],
  };
}

/** The properties that make a paper what it is, to find duplicates. */
function describeWork(work: Work): readonly string[] {
  const { date, links, venue, authors } = work.fields;
  return [
    titleWords(work),
    formatIsoDate(date),
    links.doi ?? links.arxiv ?? '',
    venue ?? '',
    describeImprint(work.fields),
    ...authors.map(({ person }) => person),
  ];
}

/** Finds the paper with a present or former address. */
function createIdFinder(ids: ReadonlySet<string>, former: readonly FormerPaper[]): (name: string) => string | null {
  const heirs = new Map(former.map(({ id, to }) => [id, to]));
  return (name) => {
    const id = ids.has(name) ? name : (heirs.get(name) ?? null);
    return id !== null && ids.has(id) ? id : null;
  };
}

/** Every version with the address of its paper; a duplicate has the address of its first occurrence. */
function placeVersions(
  works: readonly Work[],
  ids: readonly string[],
  duplicates: readonly Duplicate<Work>[],
): readonly PlacedWork[] {
  const idOf = new Map(works.map((work, index) => [work, ids[index] ?? '']));
  return [
    ...works.flatMap((work) => [work, ...work.others].map((version) => ({ ...version, id: idOf.get(work) ?? '' }))),
    ...duplicates.map(({ again, first }) => ({ ...again, id: idOf.get(first) ?? '' })),
  ];
}
