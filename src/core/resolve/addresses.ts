import type { Diagnostic } from '../diagnostics.ts';
import { slugify } from '../model/fold.ts';
import type { Position } from '../model/source-text.ts';
import { type AcceptedMatches, findAccepted } from './accept-matches.ts';
import { findContradictions } from './contradictions.ts';
import { diagnoseAddresses, type LocatedLedger } from './diagnose-addresses.ts';
import { type Fingerprint, readFingerprint, type Recognisable, takeFingerprint } from './fingerprints.ts';
import type { Ledger } from './ledger.ts';
import { type Addressed, assignPermalinks } from './permalinks.ts';
import { type KnownPaper, recognisePapers } from './recognise.ts';

/** The input for an address. */
export interface AddressedPaper extends Recognisable, Addressed {}

export interface Addresses {
  /** The address of each paper, in the order of the papers. */
  readonly ids: readonly string[];
  /** Marks of papers that are not yet in the ledger, by address. */
  readonly additions: ReadonlyMap<string, readonly string[]>;
  /** Addresses of new papers from their titles in the sources, where the owner's titles lead to others, with these. */
  readonly renamed: ReadonlyMap<string, string>;
  /** New marks of recorded papers that have changed, by address. */
  readonly refreshed: ReadonlyMap<string, readonly string[]>;
  /** Addresses of accepted matches that could not be applied. */
  readonly unknownMatches: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface AddressOptions {
  /** Matches confirmed by the owner. */
  readonly accepted?: AcceptedMatches | undefined;
  /** The address for a paper that is not in the ledger, by index; undefined to use its title. */
  readonly findFresh?: (paper: number) => string | undefined;
  /** The owner's title for a paper that is not in the ledger, by index and by the address from its title in the source. */
  readonly findTitle?: (paper: number, id: string) => string | null;
  /** The position of an entry that could not be parsed, where a missing paper may be. */
  readonly unread?: Position | null;
}

/** Assigns each paper its address in the ledger, and a new address to papers that are not recorded. */
export function giveAddresses(
  papers: readonly AddressedPaper[],
  file: LocatedLedger,
  { accepted = new Map(), findFresh = () => undefined, findTitle = () => null, unread = null }: AddressOptions = {},
): Addresses {
  const { ledger } = file;
  const confirmed = findAccepted(papers, ledger, accepted);
  const versions = papers.map((paper) => [paper, ...paper.versions].map(takeFingerprint));
  const known = listKnown(ledger, new Map([...confirmed.papers].map(([id, paper]) => [id, versions[paper]?.[0]])));
  const recognition = recognisePapers(
    versions,
    known.filter(({ id }) => ledger[id]?.moved === undefined),
  );
  const contradictions = findContradictions(versions, known, ledger, recognition);
  const matches = [...recognition.matches.values()];
  const retitled = matches.filter(({ evidence: { title } }) => title === 'other' || title === 'different');
  const open = new Set([...retitled, ...contradictions.map(({ match }) => match)]);

  const used = usedIds(ledger);
  const newcomers = [...papers.keys()].filter((index) => !recognition.matches.has(index));
  const named = new Map(
    newcomers.map((index) => [index, findFresh(index) ?? ''] as const).filter(([, id]) => id !== '' && !used.has(id)),
  );
  const others = papers.flatMap((paper, index) =>
    recognition.matches.has(index) || named.has(index) ? [] : [{ paper, index }],
  );
  const given = assignPermalinks(
    others.map(({ paper }) => paper),
    new Set([...used, ...named.values()]),
  );
  const first = new Map(
    [...named, ...others.map(({ index }, place) => [index, given[place] ?? ''] as const)].toSorted(([a], [b]) => a - b),
  );
  const titled = giveOwnersTitles(first, papers, findTitle);
  const renamed = assignPermalinks([...titled.values()], new Set([...used, ...first.values()]));
  const fresh = new Map([
    ...first,
    ...[...titled.keys()].map((index, place) => [index, renamed[place] ?? ''] as const),
  ]);
  const ids = papers.map((_, index) => recognition.matches.get(index)?.id ?? fresh.get(index) ?? '');
  const marksOf = (index: number) => versions[index]?.[0]?.marks ?? [];
  return {
    ids,
    additions: new Map([...fresh].map(([index, id]) => [id, marksOf(index)])),
    renamed: new Map([...titled.keys()].map((index) => [first.get(index) ?? '', fresh.get(index) ?? ''])),
    refreshed: new Map(
      matches
        .filter((match) => !open.has(match) && !areEqual(marksOf(match.paper), ledger[match.id]?.marks ?? []))
        .map(({ paper, id }) => [id, marksOf(paper)]),
    ),
    unknownMatches: confirmed.unknown,
    diagnostics: diagnoseAddresses({
      file,
      papers,
      versions,
      ids,
      known,
      recognition,
      contradictions,
      retitled,
      unread,
    }),
  };
}

/** The new papers whose titles the owner has changed, with these titles, by index. */
function giveOwnersTitles(
  fresh: ReadonlyMap<number, string>,
  papers: readonly AddressedPaper[],
  findTitle: NonNullable<AddressOptions['findTitle']>,
): ReadonlyMap<number, Addressed> {
  return new Map(
    [...fresh].flatMap(([index, id]) => {
      const [paper, title] = [papers[index], findTitle(index, id)];
      const isChanged = paper && title !== null && slugify(title) !== slugify(paper.title);
      return isChanged ? [[index, { ...paper, title }] as const] : [];
    }),
  );
}

/** The recorded fingerprints of each paper; for a match confirmed by the owner, the current ones. */
function listKnown(ledger: Ledger, confirmed: ReadonlyMap<string, Fingerprint | undefined>): readonly KnownPaper[] {
  return Object.entries(ledger).map(([id, { marks, gone }]) => ({
    id,
    isGone: gone !== undefined && !confirmed.has(id),
    fingerprint: confirmed.get(id) ?? readFingerprint(id, marks),
  }));
}

/** Every address that was ever assigned. */
function usedIds(ledger: Ledger): ReadonlySet<string> {
  return new Set(Object.entries(ledger).flatMap(([id, { was = [] }]) => [id, ...was]));
}

const areEqual = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');
