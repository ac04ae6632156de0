import { z } from 'zod';
import { listAddressSchema } from '../model/list-address.ts';

/** The record of a list of papers that no longer has a page. */
export const listEntrySchema = z.strictObject({
  /** Identifiers of papers that were on the list, which show where its readers find them now. */
  papers: z.array(z.string().min(1)).optional(),
  /** Addresses of the lists to which this one redirects. */
  moved: z.array(listAddressSchema).min(1).optional(),
  /** The reason why the list no longer exists, shown on its page. */
  gone: z.string().trim().min(1).optional(),
});

export type ListEntry = Readonly<z.infer<typeof listEntrySchema>>;
/** Lists without a page, by address: `authors/ada-example`. */
export type ListLedger = Readonly<Record<string, ListEntry>>;

/** The key of the entry for the site itself. */
export const siteKey = '/';

/** The record of the whole site. */
export const siteEntrySchema = z.strictObject({
  /** The prefix of all identifiers in feeds. It is set once and stays when the address of the site changes. */
  feedIds: z
    .string()
    .regex(/^[a-z][a-z\d+.-]*:[^\s<>"\\^`{|}]+$/i, 'must be the beginning of a URI, such as https://example.org/'),
});

export type SiteEntry = Readonly<z.infer<typeof siteEntrySchema>>;
