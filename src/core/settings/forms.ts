import { z } from 'zod';

/** The forms that settings of several files share. */
export const oneLine = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\r\n]*$/, 'must be on one line');

/** White space of text that is written over several lines does not count. */
export const paragraph = z
  .string()
  .transform((text) => text.replaceAll(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1));

export const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' });

export const calendarDay = z.iso.date({ error: 'must be a day such as 2026-01-31' });
