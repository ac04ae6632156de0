import { z } from 'zod';

/** An address that once was a paper's. Either `to` says where the paper is now, or `reason` why it is no longer there. */
export const retiredAddressSchema = z.object({
  id: z.string().min(1),
  to: z.string().nullable(),
  reason: z.string().nullable(),
});

export type RetiredAddress = Readonly<z.infer<typeof retiredAddressSchema>>;
