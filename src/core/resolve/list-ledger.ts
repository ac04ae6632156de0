import { z } from 'zod';
import { listAddressSchema } from '../model/list-address.ts';

/** What the ledger knows of a list of papers that has no page of its own any more. */
export const listEntrySchema = z.strictObject({
  /** Identifiers of papers that were on the list. They show where its readers find them now. */
  papers: z.array(z.string().min(1)).optional(),
  /** Addresses of the lists to which this one leads. */
  moved: z.array(listAddressSchema).min(1).optional(),
  /** The reason why the list no longer exists, shown on its page. */
  gone: z.string().trim().min(1).optional(),
});

export type ListEntry = Readonly<z.infer<typeof listEntrySchema>>;
/** Lists without a page of their own, by their addresses: `authors/ada-example`. */
export type ListLedger = Readonly<Record<string, ListEntry>>;

/** The key of the entry of the site itself. */
export const siteKey = '/';

/** What the ledger knows of the site as a whole. */
export const siteEntrySchema = z.strictObject({
  /** What every identifier in a feed begins with. It is given once, and stays when the address of the site changes. */
  feedIds: z
    .string()
    .regex(/^[a-z][a-z\d+.-]*:[^\s<>"\\^`{|}]+$/i, 'must be the beginning of a URI, such as https://example.org/'),
});

export type SiteEntry = Readonly<z.infer<typeof siteEntrySchema>>;
