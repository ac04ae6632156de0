import { z } from 'zod';

/** An address at which a list of papers once was. Addresses are below the base and have no slashes at their ends. */
export const formerListSchema = z.object({
  address: z.string().min(1),
  /** The lists on which its papers are now; none when it is not known, or when the papers are gone. */
  to: z.array(z.string()),
  /** Why there is no such list any more, where that is known. */
  reason: z.string().nullable(),
});

export type FormerList = Readonly<z.infer<typeof formerListSchema>>;
