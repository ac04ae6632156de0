import { z } from 'zod';

/** An address of a former site and the page or file that it leads to, both below the base and without a slash before them. */
export const redirectSchema = z.object({ from: z.string().min(1), to: z.string() });

export type Redirect = Readonly<z.infer<typeof redirectSchema>>;
