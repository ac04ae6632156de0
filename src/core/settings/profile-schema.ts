import { z } from 'zod';
import { isFilePath } from '../model/links.ts';
import { oneLine, webAddress } from './forms.ts';

const portrait = z.string().refine((path) => isFilePath(path) && /\.(?:jpe?g|png|webp|avif)$/i.test(path), {
  error: 'must be the path of a .jpg, .png, .webp or .avif file in public/',
});

/** The profile at the top of the home page. */
export const profileSchema = z.strictObject({
  portrait: portrait.optional().describe('A portrait: the path of a file in public/, at least 320 pixels wide.'),
  position: oneLine.optional().describe('The position, such as Professor of Botany.'),
  affiliation: oneLine.optional().describe('The affiliation.'),
  email: z.email().optional().describe('An email address. It is encoded so that address harvesters do not find it.'),
  links: z
    .record(oneLine, webAddress)
    .default({})
    .describe('Links to other pages, each with its label: `Google Scholar: https://scholar.google.com/…`.'),
});
