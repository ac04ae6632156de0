import { z } from 'zod';
import { calendarDay, oneLine } from './forms.ts';

/** Formats of sources. */
export const sourceFormats = [
  'listing',
  'bibtex',
  'csl-json',
  'ris',
  'references',
  'medline',
  'endnote',
  'web-of-science',
  'table',
  'scholar',
  'index-page',
  'web-page',
  'reference-xml',
] as const;
type SourceFormat = (typeof sourceFormats)[number];

/** A source. */
export const sourceSchema = z
  .strictObject({
    file: oneLine.describe(
      'The path of the file, relative to the seeds folder: a pasted listing or a list of references (.txt), BibTeX or biblatex (.bib), CSL-JSON ' +
        '(.json) or RIS (.ris).',
    ),
    format: z.enum(sourceFormats).optional().describe('The format of the file, if Offprint does not recognise it.'),
    captured: calendarDay
      .optional()
      .describe(
        'The day on which you copied the list. The year of dates without a year is inferred from it. Required for a pasted listing.',
      ),
    of: oneLine
      .optional()
      .describe(
        'The person whose papers the file contains. This person is an author of every paper in the file, even if “et al.” hides the name.',
      ),
  })
  .refine(({ file, format, captured }) => captured !== undefined || !isListing(file, format), {
    error:
      'a pasted listing needs the day on which you copied it. Add it below “file”, with the same indentation. If the file is not a listing, add its format instead, for example “format: references” or “format: bibtex”',
    path: ['captured'],
    params: { write: 'captured: 2026-01-31' },
  });

function isListing(file: string, format: SourceFormat | undefined): boolean {
  return format === undefined ? /\.txt$/i.test(file) : format === 'listing';
}
