import { z } from 'zod';
import { foundKinds } from '../../diagnostics/found.ts';
import { listingKinds } from '../../diagnostics/listing.ts';
import { paperKinds } from '../../diagnostics/papers.ts';
import { referenceKinds } from '../../diagnostics/references.ts';
import { duplicateKinds } from '../../diagnostics/duplicates.ts';
import { oneLine } from '../../settings/forms.ts';
import { type FieldName, fieldRules } from '../fields/field-rules.ts';

/** Codes of diagnostics about whole files, or about text outside papers. */
const ofFiles: ReadonlySet<string> = new Set([
  'text-outside-paper',
  'text-outside-entry',
  'references-not-papers',
  'reference-field-misspelled',
  'reference-fields-unused',
  'reference-title-missing',
  'reference-unreadable',
  'person-work-unknown',
  'found-invalid',
  'found-outdated',
]);

/** Codes that an owner can accept for a paper. Errors cannot be accepted. */
export const settledCodes: readonly string[] = Object.entries({
  ...listingKinds,
  ...paperKinds,
  ...duplicateKinds,
  ...referenceKinds,
  ...foundKinds,
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
    'The values in the source at the time of the correction. If the value of a field has changed since then, the change is reported, and the ' +
      'field is not corrected. If the entry does not correct that field, the whole entry is not applied.',
  );

/** The reason why a paper is not published, which “hide: true” does not give. */
const reason = z.preprocess((written, context) => {
  if (typeof written === 'boolean') {
    const write = written ? 'hide: "why it is not shown"' : null;
    const message = `must be the reason, which the page of the paper shows to visitors${written ? '' : '; to publish the paper, delete the line'}`;
    context.addIssue({ code: 'custom', message, params: { write } });
  }
  return written;
}, oneLine);

/** The corrections of one paper. */
export const correctionSchema = z
  .strictObject({
    ...fields,
    hide: reason.optional().describe('The reason why the paper is not published. Its page shows the reason.'),
    same_as: oneLine
      .optional()
      .describe(
        'The last part of the address of another paper, if this paper is a version of it. Both are merged into one page at that address.',
      ),
    not_same_as: z
      .union([oneLine, z.array(oneLine).min(1)], { error: 'must be the address of another paper, or a list of them' })
      .transform((written) => [written].flat())
      .optional()
      .describe(
        'The last part of the address of a different paper, or a list of them. Each paper has its own page and is not reported as a duplicate. For an ' +
          'entry without a page, use the address that the report suggests.',
      ),
    settled: z
      .array(z.enum(settledCodes))
      .min(1)
      .optional()
      .describe('The codes of diagnostics to accept for this paper. `npm run check` no longer reports them.'),
    was: was.optional(),
  })
  .refine((correction) => correction.hide === undefined || correction.same_as === undefined, {
    error: 'use either “hide” or “same_as”, not both',
    path: ['same_as'],
  });

/** The content of `seeds/corrections.yaml`: corrections by the last part of a permanent address. */
export const correctionsSchema = z.record(z.string().min(1), correctionSchema);

export type Correction = Readonly<z.output<typeof correctionSchema>>;
export type Corrections = Readonly<Record<string, Correction>>;
