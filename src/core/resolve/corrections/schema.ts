import { z } from 'zod';
import { fileKinds } from '../../diagnostics/files.ts';
import { listingKinds } from '../../diagnostics/listing.ts';
import { paperKinds } from '../../diagnostics/papers.ts';
import { referenceKinds } from '../../diagnostics/references.ts';
import { duplicateKinds } from '../../diagnostics/duplicates.ts';
import { oneLine } from '../../settings/forms.ts';
import { type FieldName, fieldRules } from '../fields/field-rules.ts';

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
  ...duplicateKinds,
  ...fileKinds,
  ...referenceKinds,
})
  .filter(([code, { severity }]) => severity !== 'error' && !ofFiles.has(code))
  .map(([code]) => code);

type Rules = typeof fieldRules;
type Guarded = { [Name in FieldName]: Rules[Name] extends { readonly guard: z.ZodType } ? Name : never }[FieldName];

const fields = collectSchemas(({ schema }) => schema) as { [Name in FieldName]: z.ZodOptional<Rules[Name]['schema']> };
const guards = collectSchemas(({ guard }) => guard) as { [Name in Guarded]: z.ZodOptional<Rules[Name]['guard']> };

function collectSchemas(
  pick: (rule: { readonly schema: z.ZodType; readonly guard?: z.ZodType }) => z.ZodType | undefined,
) {
  return Object.fromEntries(
    Object.entries(fieldRules).flatMap(([name, rule]) => {
      const schema = pick(rule);
      return schema ? [[name, schema.optional()] as const] : [];
    }),
  );
}

const was = z
  .strictObject(guards)
  .describe(
    'What the source said when this was written. A field that says something else by now is not corrected but reported; ' +
      'when it is a field that this entry does not correct, all of the entry is left out.',
  );

/** What its owner says of one paper. */
export const correctionSchema = z
  .strictObject({
    ...fields,
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
