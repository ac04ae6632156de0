import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { FormerList } from '../model/former-list.ts';
import {
  authorAddress,
  createListFinder,
  findListKind,
  type Listed,
  listFolders,
  type ListSettings,
} from '../model/list-address.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { mostAuthors } from '../model/many-authors.ts';
import type { FormerPaper } from '../model/former-paper.ts';
import { createSuccessorFinder, type Successor } from './successors.ts';
import type { ListEntry, ListLedger } from './list-ledger.ts';
import type { LedgerFile } from './read-ledger.ts';

type Lists = Pick<LedgerFile, 'ledger' | 'lists' | 'locate'>;

export interface FormerLists {
  /** Sorted by address. */
  readonly formerLists: readonly FormerList[];
  /** The addresses of the lists of each paper, by its identifier. */
  readonly paperLists: ReadonlyMap<string, readonly string[]>;
  /** Former lists recorded in the ledger. */
  readonly listEntries: ListLedger;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The lists in the ledger that no longer have papers, and where they lead: to the lists that now contain their papers. The target of a
 * person's list is found through the authors of each paper. `formerPapers` gives the targets of papers.
 */
export function findFormerLists(
  publications: readonly Listed[],
  formerPapers: readonly FormerPaper[],
  ledgerFile: Lists,
  settings: ListSettings = { people: [] },
): FormerLists {
  const { lists, locate } = ledgerFile;
  const listsOf = createListFinder(publications, settings);
  const paperLists = new Map(publications.map((paper) => [paper.id, listsOf(paper)]));
  const live = new Set([...paperLists.values()].flat());
  const former = collectPapers(ledgerFile, live);
  const follow = createFollower(publications, formerPapers, ledgerFile, { listsOf, live, former });
  const diagnostics: Diagnostic[] = [];
  const listEntries: Record<string, ListEntry> = {};
  const formerLists = [...former].map(([address, ids]): FormerList => {
    const { moved, papers, gone } = lists[address] ?? {};
    if (gone !== undefined) return { address, to: [], reason: gone };
    const { to, papers: left } = follow(address);
    const known = to.length > 0 ? [...to] : moved;
    if (papers || !moved) listEntries[address] = { papers: [...ids], ...(known && { moved: known }) };
    const place = () => locate(address) ?? locate(ids[0] ?? '');
    if (moved && !papers && to.length === 0) {
      diagnostics.push(createDiagnostic('list-moved-nowhere', { address, to: moved.join(', ') }, place()));
    } else if (to.length === 0 && left[0] && isMissed(address, left)) {
      const example = listsOf(left[0]).find((other) => findListKind(other) === findListKind(address));
      const details = { address, paper: left[0].id, example: example ?? [...live][0] ?? '' };
      diagnostics.push(createDiagnostic('list-lost', details, place()));
    }
    return { address, to: [...to], reason: null };
  });
  return {
    formerLists: formerLists.toSorted((a, b) => (a.address < b.address ? -1 : 1)),
    paperLists,
    listEntries,
    diagnostics: [
      ...diagnostics,
      ...diagnoseTaken(publications, paperLists, formerPapers, ledgerFile),
      ...diagnoseNewLists(publications, live, ledgerFile),
    ],
  };
}

/** The identifiers of the papers on each list that no longer exists. */
function collectPapers(
  { ledger, lists }: Pick<Lists, 'ledger' | 'lists'>,
  live: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const former = new Map<string, Set<string>>();
  const add = (address: string, papers: readonly string[]) => {
    if (live.has(address) || !findListKind(address)) return;
    const known = former.get(address) ?? new Set();
    former.set(address, known);
    for (const id of papers) known.add(id);
  };
  for (const [id, { lists: own = [] }] of Object.entries(ledger)) {
    // Ledgers up to version 0.1 include the people of large collaborations, who mostly never had a page.
    const hasMany = own.filter((address) => findListKind(address) === 'author').length > mostAuthors;
    for (const address of own) if (!hasMany || findListKind(address) !== 'author') add(address, [id]);
  }
  for (const [address, { papers = [] }] of Object.entries(lists)) add(address, papers);
  return new Map([...former].map(([address, papers]) => [address, [...papers].toSorted()]));
}

/** Papers left the list. A topic that they no longer have may well lead nowhere: keywords come and go. */
const isMissed = (address: string, papers: readonly Listed[]) =>
  findListKind(address) !== 'topic' && !papers.every((paper) => isHidden(address, paper));

/** A paper still has the category or the author, but there is no page. */
function isHidden(address: string, { category, ...signed }: Listed): boolean {
  return (
    (category !== null && address === `${listFolders.category}/${category.id}`) ||
    listKnownAuthors(signed).some(({ person }) => address === authorAddress(person))
  );
}

interface Known {
  readonly listsOf: (paper: Listed) => readonly string[];
  readonly live: ReadonlySet<string>;
  readonly former: ReadonlyMap<string, readonly string[]>;
}

interface Following {
  /** Existing lists, sorted. */
  readonly to: readonly string[];
  /** Papers of the list that are still on the site. */
  readonly papers: readonly Listed[];
}

/**
 * Follows a list that no longer exists to those that now contain its papers, or to the lists in the ledger if the owner chose them or
 * no paper is left.
 */
function createFollower(
  publications: readonly Listed[],
  formerPapers: readonly FormerPaper[],
  { ledger, lists }: Pick<Lists, 'ledger' | 'lists'>,
  { listsOf, live, former }: Known,
): (address: string) => Following {
  const papers = new Map(publications.map((paper) => [paper.id, paper]));
  const successors = new Map(formerPapers.map(({ id, to }) => [id, to]));
  const findPaper = (id: string) => papers.get(id) ?? papers.get(successors.get(id) ?? '');
  const finders = new Map<string, (person: string) => Successor | null>();

  const findSuccessor = (id: string, paper: Listed, address: string): { address: string; isAlike: boolean } | null => {
    const before = ledger[id]?.lists ?? [];
    const now = listsOf(paper);
    if (now.includes(address)) return { address, isAlike: true };
    const kind = findListKind(address);
    if (kind === 'topic') {
      const fresh = now.filter((other) => findListKind(other) === kind && !before.includes(other));
      return fresh[0] === undefined || fresh.length > 1 ? null : { address: fresh[0], isAlike: true };
    }
    if (kind !== 'author') {
      const same = now.find((other) => findListKind(other) === kind);
      return same === undefined ? null : { address: same, isAlike: true };
    }
    if (!before.includes(address) || isHidden(address, paper)) return null;
    const listed = () => listKnownAuthors(paper).filter(({ person }) => live.has(authorAddress(person)));
    const finder = finders.get(id) ?? createSuccessorFinder(before.flatMap(personOf), listed());
    finders.set(id, finder);
    const successor = finder(personOf(address)[0] ?? '');
    return successor && { address: authorAddress(successor.person), isAlike: successor.isAlike };
  };

  const followPapers = (address: string, ids: readonly string[]): Following => {
    const found = ids.flatMap((id) => {
      const paper = findPaper(id);
      if (!paper) return [];
      const names = ledger[id]?.lists?.includes(address) ? [address] : [address, ...(lists[address]?.moved ?? [])];
      return [{ paper, successors: names.flatMap((name) => findSuccessor(id, paper, name) ?? []) }];
    });
    const all = found.flatMap(({ successors: those }) => those);
    const alike = all.filter(({ isAlike }) => isAlike);
    const to = new Set((alike.length > 0 ? alike : all).map((successor) => successor.address));
    return { to: [...to].toSorted(), papers: found.map(({ paper }) => paper) };
  };

  const follow = (address: string, seen: ReadonlySet<string>): Following => {
    const { moved = [], papers: recorded } = lists[address] ?? {};
    const isOwners = moved.length > 0 && recorded === undefined;
    const byPapers = followPapers(address, former.get(address) ?? []);
    if (byPapers.papers.length > 0 && !isOwners) return byPapers;
    const next = new Set([...seen, address]);
    const named = moved
      .filter((target) => !next.has(target))
      .flatMap((target) => (live.has(target) ? [target] : follow(target, next).to));
    return { to: [...new Set(named)].toSorted(), papers: byPapers.papers };
  };
  return (address) => follow(address, new Set());
}

function personOf(address: string): readonly string[] {
  const folder = `${listFolders.author}/`;
  return address.startsWith(folder) ? [address.slice(folder.length)] : [];
}

/** Addresses of people that led elsewhere and now have papers that they never had: these may be by somebody else. */
function diagnoseTaken(
  publications: readonly Listed[],
  paperLists: ReadonlyMap<string, readonly string[]>,
  formerPapers: readonly FormerPaper[],
  { ledger, lists, locate }: Lists,
): readonly Diagnostic[] {
  const successors = new Map(formerPapers.map(({ id, to }) => [id, to]));
  const before = collectPapers({ ledger, lists }, new Set());
  const now = Map.groupBy(
    publications.flatMap(({ id }) => (paperLists.get(id) ?? []).map((address) => ({ address, id }))),
    ({ address }) => address,
  );
  return [...before].flatMap(([address, recorded]) => {
    const [taker] = now.get(address) ?? [];
    if (!taker || findListKind(address) !== 'author') return [];
    const there = recorded.flatMap((id) => paperLists.get(id) ?? paperLists.get(successors.get(id) ?? '') ?? []);
    const entry = lists[address];
    if (there.includes(address) || (!entry && there.length === 0)) return [];
    const details = { address, paper: taker.id, to: entry?.moved ?? [], isRecorded: entry !== undefined };
    return [createDiagnostic('list-taken', details, locate(address) ?? locate(recorded[0] ?? ''))];
  });
}

/** Lists of recorded papers that the ledger lacks. Lists of new papers are recorded with the papers. */
function diagnoseNewLists(
  publications: readonly Listed[],
  live: ReadonlySet<string>,
  { ledger, lists }: Pick<Lists, 'ledger' | 'lists'>,
): readonly Diagnostic[] {
  if (!publications.every(({ id }) => Object.hasOwn(ledger, id))) return [];
  const known = new Set([...Object.keys(lists), ...Object.values(ledger).flatMap((entry) => entry.lists ?? [])]);
  const fresh = [...live].filter((address) => !known.has(address));
  const example = fresh.find((address) => findListKind(address) === 'author') ?? fresh[0];
  return example === undefined ? [] : [createDiagnostic('list-new', { count: fresh.length, example }, null)];
}
