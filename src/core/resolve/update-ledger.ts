import { extendLedger, type LedgerContents, refreshMarks } from './ledger.ts';
import type { Resolution } from './resolve-drafts.ts';

export interface LedgerUpdate extends Pick<
  Resolution,
  'additions' | 'refreshed' | 'publications' | 'paperLists' | 'listEntries'
> {
  /** The prefix of all identifiers in feeds; null if the site has no address yet. */
  readonly feedIds: string | null;
  /** The day on which new papers are first seen, `2026-11-23`. */
  readonly day: string;
}

/**
 * The ledger with new papers, the current marks, keys and lists of papers, lists that no longer have a page, and the prefix of
 * identifiers in feeds.
 */
export function updateLedger(
  { ledger, lists, siteEntry }: LedgerContents,
  { additions, refreshed, publications, paperLists, listEntries, feedIds, day }: LedgerUpdate,
): LedgerContents {
  const today = new Map(
    publications.map((paper) => [paper.id, { key: paper.citationKey, lists: [...(paperLists.get(paper.id) ?? [])] }]),
  );
  const upToDate = refreshMarks(extendLedger(ledger, additions, day), refreshed);
  const papers = Object.entries(upToDate).map(([id, entry]) => [id, { ...entry, ...today.get(id) }] as const);
  return {
    ledger: Object.fromEntries(papers),
    lists: { ...lists, ...listEntries },
    siteEntry: siteEntry ?? (feedIds === null ? null : { feedIds }),
  };
}
