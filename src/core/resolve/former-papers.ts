import type { FormerPaper } from '../model/former-paper.ts';
import type { Ledger } from './ledger.ts';

/** The addresses in the ledger that no longer have a paper, in order. `ids` are those that have one. */
export function listFormerPapers(ledger: Ledger, ids: ReadonlySet<string>): readonly FormerPaper[] {
  return Object.entries(ledger).flatMap(([id, { was = [], gone, moved }]): readonly FormerPaper[] => {
    const former = was.map((old) => ({ id: old, to: moved ?? id, reason: null }));
    if (moved !== undefined) return [{ id, to: moved, reason: null }, ...former];
    if (gone !== undefined && !ids.has(id)) {
      return [{ id, to: null, reason: gone }, ...former.map((address) => ({ ...address, to: null, reason: gone }))];
    }
    return former;
  });
}
