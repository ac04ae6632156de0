import type { Draft } from '../model/draft.ts';
import { toAddressedPaper } from './addressed-paper.ts';
import { giveAddresses } from './addresses.ts';
import type { Corrections } from './corrections/schema.ts';
import type { LedgerFile } from './read-ledger.ts';
import { listFormerPapers } from './former-papers.ts';
import { groupVersions } from './versions.ts';
import type { Work } from './work.ts';

/** Papers after the owner's separations, and names for entries without a page of their own. */
export interface Separations {
  /** Papers, each with its most trusted version and the others. */
  readonly works: readonly Work[];
  /** The entry for an address; undefined if there is none, or if nothing is separated. */
  readonly find: (name: string) => Draft | undefined;
  /** The address that an entry would have on its own. The most trusted of several joined entries has that of their page. */
  readonly nameAlone: (entry: Work) => string;
  /** The address for a new paper if something is separated, so that names in the settings stay valid; otherwise undefined. */
  readonly findFresh: (entry: Work) => string | undefined;
  /** Whether two addresses name entries that would share a page without separations. */
  readonly wouldJoin: (name: string, other: string) => boolean;
}

/** Joins entries, except those separated by `not_same_as`. Names in it are those that entries have without separations. */
export function findSeparations(read: readonly Work[], corrections: Corrections, ledgerFile: LedgerFile): Separations {
  const joined = groupVersions(read);
  let known: ReadonlyMap<Draft, string> | undefined;
  const nameAlone = ({ draft }: Work) => (known ??= nameEntries(read, joined, ledgerFile)).get(draft) ?? '';
  const pairs = Object.entries(corrections).flatMap(([name, { not_same_as: others = [] }]) =>
    others.map((other) => [name, other] as const),
  );
  if (pairs.length === 0) {
    return { works: joined, find: () => undefined, nameAlone, findFresh: () => undefined, wouldJoin: () => false };
  }

  const named = new Map(read.map((entry) => [nameAlone(entry), entry.draft]));
  const heirs = new Map(listFormerPapers(ledgerFile.ledger, new Set(named.keys())).map(({ id, to }) => [id, to]));
  const find = (name: string) => named.get(name) ?? named.get(heirs.get(name) ?? '');
  const apart = new Map<Draft, Set<Draft>>();
  const keepApart = (one: Draft, other: Draft) => apart.set(one, (apart.get(one) ?? new Set()).add(other));
  for (const [one, other] of pairs.map((pair) => pair.map(find))) {
    if (!one || !other) continue;
    keepApart(one, other);
    keepApart(other, one);
  }
  const works = groupVersions(read, ({ draft }, other) => apart.get(draft)?.has(other.draft) ?? false);
  const pageOf = new Map(joined.flatMap((page) => [page, ...page.others].map(({ draft }) => [draft, page] as const)));
  const wouldJoin = (...names: readonly string[]) => {
    const [page, other] = names.map(find).map((draft) => draft && pageOf.get(draft));
    return page !== undefined && page === other;
  };
  return { works, find, nameAlone, findFresh: nameAlone, wouldJoin };
}

function nameEntries(
  read: readonly Work[],
  joined: readonly Work[],
  ledgerFile: LedgerFile,
): ReadonlyMap<Draft, string> {
  const pages = giveAddresses(joined.map(toAddressedPaper), ledgerFile).ids;
  const pageOf = new Map(joined.map(({ draft }, index) => [draft, pages[index] ?? '']));
  const fresh = read.map((entry) => pageOf.get(entry.draft));
  const { ids } = giveAddresses(read.map(toAddressedPaper), ledgerFile, { findFresh: (index) => fresh[index] });
  return new Map(read.map(({ draft }, index) => [draft, ids[index] ?? '']));
}
