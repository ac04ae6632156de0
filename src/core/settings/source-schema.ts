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
      'Name of the file, relative to the seeds folder: a pasted listing or a list of references (.txt), BibTeX or biblatex (.bib), CSL-JSON (.json) or RIS (.ris).',
    ),
    format: z.enum(sourceFormats).optional().describe('The format of the file, if its extension does not show it.'),
    captured: calendarDay
      .optional()
      .describe(
        'The day on which the list was copied, from which the year of dates without one is inferred. Required for a pasted listing.',
      ),
    of: oneLine
      .optional()
      .describe(
        'The person whose papers these are, for a list copied from somebody’s page. This person is an author of every paper in the file, also ' +
          'where “et al.” stands for the name.',
      ),
  })
  .refine(({ file, format, captured }) => captured !== undefined || !isListing(file, format), {
    error:
      'missing day on which the listing was copied. Add it below “file”, with the same indentation. If the file is not a listing, add its format instead, for example “format: references” or “format: bibtex”',
    path: ['captured'],
    params: { write: 'captured: 2026-01-31' },
  });

function isListing(file: string, format: SourceFormat | undefined): boolean {
  return format === undefined ? /\.txt$/i.test(file) : format === 'listing';
}
