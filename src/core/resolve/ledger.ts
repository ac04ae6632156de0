import { z } from 'zod';
import { calendarDay } from '../settings/forms.ts';
import { type ListLedger, type SiteEntry, siteKey } from './list-ledger.ts';

/** The last part of a paper's address: it names a folder, and never another file of the site. */
export const ledgerAddressSchema = z
  .string()
  .max(80)
  .regex(
    /^(?!(?:page|index)$)(?!.*\.(?:bib|md|html)$)[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[._~-](?!\.))*$/u,
    'invalid address: use letters, digits and hyphens',
  );

/** A ledger entry for an address. */
export const ledgerEntrySchema = z.strictObject({
  /** The day on which the paper was first seen, `2026-11-23`. */
  seen: calendarDay,
  /** The features by which the paper is recognised after changes: see `fingerprints.ts`. */
  marks: z.array(z.string()),
  /** Key under which the paper is cited in BibTeX. */
  key: z.string().min(1),
  /** Former addresses of the paper, which redirect to this one. */
  was: z.array(ledgerAddressSchema).optional(),
  /** The reason why the paper is no longer published, shown on its page. */
  gone: z.string().trim().min(1).optional(),
  /** The current address of the paper; this one redirects to it. */
  moved: ledgerAddressSchema.optional(),
  /** Addresses of the lists that contained the paper: `["years/2026", "categories/cs.CL", "authors/ada-example"]`. */
  lists: z.array(z.string()).optional(),
});

export type LedgerEntry = Readonly<z.infer<typeof ledgerEntrySchema>>;
/** The permanent address of each paper, by the last part of the address. */
export type Ledger = Readonly<Record<string, LedgerEntry>>;

/** The content of `permalinks.json`. */
export interface LedgerContents {
  readonly ledger: Ledger;
  /** Lists that no longer have a page. */
  readonly lists: ListLedger;
  /** Null if nothing is recorded about the site. */
  readonly siteEntry: SiteEntry | null;
}

/** A paper to add to the ledger, without the date. */
export type LedgerAddition = Pick<LedgerEntry, 'key' | 'was'> & { readonly marks: readonly string[] };

/** Adds new papers, first seen on `day` (`2026-11-23`). Existing entries are neither changed nor removed. */
export function extendLedger(ledger: Ledger, additions: ReadonlyMap<string, LedgerAddition>, day: string): Ledger {
  const entries = [...additions].map(([address, { marks, ...addition }]): readonly [string, LedgerEntry] => [
    address,
    { seen: day, marks: [...marks], ...addition },
  ]);
  return { ...Object.fromEntries(entries), ...ledger };
}

/** The ledger with the current marks of papers. Nothing else changes. */
export function refreshMarks(ledger: Ledger, refreshed: ReadonlyMap<string, readonly string[]>): Ledger {
  const entries = Object.entries(ledger).map(([address, entry]): readonly [string, LedgerEntry] => {
    const marks = refreshed.get(address);
    return [address, marks ? { ...entry, marks: [...marks] } : entry];
  });
  return Object.fromEntries(entries);
}

/** The text of the ledger: one entry per line, sorted by address, so that changes can be reviewed and merged. */
export function formatLedger({ ledger, lists, siteEntry }: LedgerContents): string {
  const lines = Object.entries({ ...ledger, ...lists, ...(siteEntry && { [siteKey]: siteEntry }) })
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, entry]) => `${JSON.stringify(address)}: ${JSON.stringify(entry)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
