import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { type Recognisable, takeMarks } from './fingerprints.ts';
import type { Ledger } from './ledger.ts';
import { assignPermalinks } from './permalinks.ts';
import type { LedgerFile } from './read-ledger.ts';
import { recognisePapers } from './recognise.ts';

/** What an address is given by. */
export interface AddressedPaper extends Recognisable {
  readonly year: number;
  /** Family name of the first author, null when no author is known. */
  readonly firstAuthor: string | null;
}

export interface Addresses {
  /** The address of each paper, in the order of the papers. */
  readonly ids: readonly string[];
  /** Marks of the papers that are not in the ledger yet, by address. */
  readonly additions: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives each paper the address that the ledger has for it, and a new one to those that it does not know. */
export function giveAddresses(
  papers: readonly AddressedPaper[],
  { ledger, locate }: Pick<LedgerFile, 'ledger' | 'locate'>,
): Addresses {
  const known = recognisePapers(papers, ledger);
  const newcomers = papers.filter((_, index) => known[index] === null);
  const given = assignPermalinks(
    newcomers.map(({ title, year, firstAuthor, doi }) => ({ title, year, firstAuthor, doi })),
    usedIds(ledger),
  );
  const fresh = new Map(newcomers.map((paper, index) => [paper, given[index] ?? '']));
  const ids = papers.map((paper, index) => known[index] ?? fresh.get(paper) ?? '');
  return {
    ids,
    additions: new Map([...fresh].map(([paper, id]) => [id, takeMarks(paper)])),
    diagnostics: [...diagnoseNewcomers(given), ...diagnoseLost(new Set(ids), { ledger, locate })],
  };
}

/** Every address that was ever given. */
function usedIds(ledger: Ledger): ReadonlySet<string> {
  return new Set(Object.entries(ledger).flatMap(([id, { was = [] }]) => [id, ...was]));
}

function diagnoseNewcomers(ids: readonly string[]): readonly Diagnostic[] {
  const [example] = ids;
  return example === undefined ? [] : [createDiagnostic('address-new', { count: ids.length, example }, null)];
}

/** A ledger of at least so many papers, all of which are missing, is taken for another site's. */
const foreignLedger = 3;

function diagnoseLost(
  ids: ReadonlySet<string>,
  { ledger, locate }: Pick<LedgerFile, 'ledger' | 'locate'>,
): readonly Diagnostic[] {
  const live = Object.entries(ledger).filter(([, { gone, moved }]) => gone === undefined && moved === undefined);
  if (ids.size > 0 && live.length >= foreignLedger && !live.some(([id]) => ids.has(id))) {
    return [createDiagnostic('ledger-of-other-papers', { count: live.length }, locate(live[0]?.[0] ?? ''))];
  }
  return Object.entries(ledger).flatMap(([id, { gone, moved }]) => {
    if (moved !== undefined) {
      return ids.has(moved) ? [] : [createDiagnostic('address-moved-nowhere', { id, to: moved }, locate(id), id)];
    }
    return gone !== undefined || ids.has(id) ? [] : [createDiagnostic('address-lost', { id }, locate(id), id)];
  });
}
