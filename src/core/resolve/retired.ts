import { z } from 'zod';
import type { Ledger } from './ledger.ts';

/** An address that once was a paper's. Either `to` says where the paper is now, or `reason` why it is no longer there. */
export const retiredAddressSchema = z.object({
  id: z.string().min(1),
  to: z.string().nullable(),
  reason: z.string().nullable(),
});

export type RetiredAddress = Readonly<z.infer<typeof retiredAddressSchema>>;

/** The addresses of the ledger that have no paper of their own any more, in its order. `ids` are those that have one. */
export function listRetired(ledger: Ledger, ids: ReadonlySet<string>): readonly RetiredAddress[] {
  return Object.entries(ledger).flatMap(([id, { was = [], gone, moved }]): readonly RetiredAddress[] => {
    const former = was.map((old) => ({ id: old, to: moved ?? id, reason: null }));
    if (moved !== undefined) return [{ id, to: moved, reason: null }, ...former];
    if (gone !== undefined && !ids.has(id)) {
      return [{ id, to: null, reason: gone }, ...former.map((address) => ({ ...address, to: null, reason: gone }))];
    }
    return former;
  });
}
