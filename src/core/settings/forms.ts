import { z } from 'zod';
import { isFilePath, isWebAddress } from '../model/links.ts';

/** Forms shared by the settings of several files. */
export const oneLine = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u, 'must be on one line, without control characters');

/** Text of several lines. */
export const severalLines = z.string().regex(/^(?:[^\p{Cc}\p{Cs}]|[\t\r\n])*$/u, 'must not have control characters');

/** White space is collapsed in a text written over several lines. */
export const paragraph = z
  .string()
  .transform((text) => text.replaceAll(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1));

export const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with https://', abort: true })
  .refine(isWebAddress, 'must be an address without spaces and control characters');

/** A picture of the owner. */
export const pictureFile = z.string().refine((path) => isFilePath(path) && /\.(?:jpe?g|png|webp|avif)$/i.test(path), {
  error: 'must be the path of a .jpg, .png, .webp or .avif file in seeds/ or public/',
});

export const calendarDay = z.iso.date({ error: 'must be a day such as 2026-01-31' });

const yearsForm = 'must be years such as 2019-2023, or 2019- for a current member';

/** The first and last year; without the last one for a period that continues. */
export const yearSpan = z
  .union([z.string(), z.int()], { error: yearsForm })
  .transform(String)
  .pipe(z.string().regex(/^\d{4}(?:\s*[-–]\s*(?:\d{4})?)?$/, yearsForm))
  .transform((text): YearSpan => {
    const [first = '', last] = text.split(/[-–]/).map((year) => year.trim());
    return { first: Number(first), last: last === '' ? null : Number(last ?? first) };
  })
  .refine(({ first, last }) => last === null || first <= last, 'must not end before they begin');

export interface YearSpan {
  readonly first: number;
  readonly last: number | null;
}
