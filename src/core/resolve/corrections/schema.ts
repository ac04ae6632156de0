import { z } from 'zod';
import { fileKinds } from '../../diagnostics/files.ts';
import { listingKinds } from '../../diagnostics/listing.ts';
import { paperKinds } from '../../diagnostics/papers.ts';
import { referenceKinds } from '../../diagnostics/references.ts';
import { repetitionKinds } from '../../diagnostics/repetitions.ts';
import { detailNames, publicationTypes } from '../../model/publication.ts';
import { oneLine, paragraph } from '../../settings/forms.ts';
import { arxivIdentifier, doi, fileOrAddress, webAddress, writtenDate } from './forms.ts';

/** Codes of what is said of a whole file, or of what is no paper. */
const ofFiles: ReadonlySet<string> = new Set([
  'text-outside-paper',
  'text-outside-entry',
  'references-not-papers',
  'reference-fields-unused',
  'reference-title-missing',
  'reference-unreadable',
  'person-work-unknown',
  'papers-joined',
]);

/** Codes of what is said of a paper and its owner can accept. An error cannot be accepted. */
const settledCodes = Object.entries({
  ...listingKinds,
  ...paperKinds,
  ...repetitionKinds,
  ...fileKinds,
  ...referenceKinds,
})
  .filter(([code, { severity }]) => severity !== 'error' && !ofFiles.has(code))
  .map(([code]) => code);

const listOf = (item: z.ZodString, what: string) =>
  z
    .union(
      [
        z.array(item).describe(`All ${what}, in their order.`),
        z
          .strictObject({
            add: z.array(item).min(1).optional().describe(`More ${what}, behind those of the source.`),
            remove: z.array(item).min(1).optional().describe(`The ${what} of the source that are wrong.`),
          })
          .describe(`Changes to the ${what} of the source.`),
      ],
      { error: `must be a list of ${what}, or “add” and “remove” with such lists` },
    )
    .describe(`The ${what}: a list of all of them, or what to add and what to remove.`);

const title = paragraph.describe('The title, as it is written; it may hold TeX.');
const etal = z.boolean().describe('Whether there are more authors than the named ones.');
const category = oneLine
  .nullable()
  .describe('The category: a full identifier such as cs.CL, or a code such as CL; null for none.');
const date = writtenDate.describe('The date as 2025-05-21, 2025-05 or 2025.');
const score = z.number().nullable().describe('The score, on the scale of the source; null for none.');
const code = z.boolean().describe('Whether code exists. Under “links”, “code” says where.');
const abstract = paragraph.nullable().describe('The abstract; it may hold TeX. null for none.');

const links = z
  .strictObject({
    pdf: fileOrAddress.optional().describe('The paper itself: an address, or the path of a file in public/.'),
    doi: doi.optional().describe('The DOI, with or without https://doi.org/ before it.'),
    arxiv: arxivIdentifier
      .optional()
      .describe('The identifier of arXiv in quotes, such as "2401.01234", or its address.'),
    publisher: webAddress.optional().describe('The page of the paper at its publisher.'),
    code: fileOrAddress.optional().describe('Code: an address, or the path of a file in public/.'),
    data: fileOrAddress.optional().describe('Data: an address, or the path of a file in public/.'),
    slides: fileOrAddress.optional().describe('Slides: an address, or the path of a file in public/.'),
    supplement: fileOrAddress
      .optional()
      .describe('Supplementary material: an address, or the path of a file in public/.'),
    poster: fileOrAddress.optional().describe('A poster: an address, or the path of a file in public/.'),
    video: fileOrAddress.optional().describe('A recording: an address, or the path of a file in public/.'),
    project: webAddress.optional().describe('The page of the project.'),
  })
  .describe('Where the paper itself, its code and the like are to be found.');

const details = z
  .partialRecord(z.enum(detailNames), z.union([oneLine, z.number().transform(String)]).nullable())
  .describe('Volume, pages, publisher and the like, as they are printed; null for what the source gives and is wrong.');

const was = z
  .strictObject({
    title: title.optional(),
    authors: z.array(oneLine).optional().describe('All authors that the source names.'),
    etal: etal.optional(),
    affiliations: z.array(oneLine).optional().describe('All affiliations that the source names.'),
    category: category.optional(),
    date: date.optional(),
    score: score.optional(),
    code: code.optional(),
    abstract: abstract.optional(),
  })
  .describe(
    'What the source said when this was written. A field that says something else by now is not corrected but reported; ' +
      'when it is a field that this entry does not correct, all of the entry is left out.',
  );

/** What its owner says of one paper. */
export const correctionSchema = z
  .strictObject({
    title: title.optional(),
    authors: listOf(oneLine, 'authors').optional(),
    etal: etal.optional(),
    affiliations: listOf(oneLine, 'affiliations').optional(),
    category: category.optional(),
    date: date.optional(),
    score: score.optional(),
    code: code.optional(),
    abstract: abstract.optional(),
    links: links.optional(),
    details: details.optional(),
    editors: listOf(oneLine, 'editors').optional(),
    keywords: listOf(oneLine, 'key words').optional(),
    venue: oneLine
      .optional()
      .describe(
        'The journal, the conference or the book in which it appeared; of a book, thesis or report who published it.',
      ),
    type: z
      .enum(publicationTypes)
      .optional()
      .describe(
        'What it is by its form. Told from the venue when it is left out: a journal, arXiv and the like, else a conference.',
      ),
    award: oneLine.optional().describe('A distinction that it was given, such as Best Paper Award.'),
    note: paragraph.optional().describe('A sentence to be shown on its page.'),
    selected: z.literal(true).optional().describe('Whether it is among the papers that the home page shows first.'),
    retracted: z.boolean().optional().describe('Whether it was retracted. Its title says so in every list and file.'),
    hide: oneLine.optional().describe('Why it is not published. Its page says so from then on.'),
    same_as: oneLine
      .optional()
      .describe(
        'The address of another paper that this is a version of: one page is made of both, at the address of the other.',
      ),
    not_same_as: z
      .union([oneLine, z.array(oneLine).min(1)], { error: 'must be the address of another paper, or a list of them' })
      .transform((written) => [written].flat())
      .optional()
      .describe(
        'The address of another paper that this one is taken for, or may be taken for: each has a page of its own, and nothing is asked. ' +
          'An entry that has no page yet is named by the address that the report suggests.',
      ),
    settled: z
      .array(z.enum(settledCodes))
      .min(1)
      .optional()
      .describe('Codes of what “npm run check” says of this paper and what is right as it is.'),
    was: was.optional(),
  })
  .refine((correction) => correction.hide === undefined || correction.same_as === undefined, {
    error: '“hide” and “same_as” exclude each other',
    path: ['same_as'],
  });

/** Everything that can be said in `seeds/corrections.yaml`: of each paper, by the last part of its permanent address. */
export const correctionsSchema = z.record(z.string().min(1), correctionSchema);

export type Correction = Readonly<z.output<typeof correctionSchema>>;
export type Corrections = Readonly<Record<string, Correction>>;
export type Guards = NonNullable<Correction['was']>;
