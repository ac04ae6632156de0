import { z } from 'zod';
import { doubtNames } from '../diagnostics/found.ts';
import { arxivIdentifier, doi } from '../resolve/fields/forms.ts';
import { calendarDay, oneLine, webAddress } from '../settings/forms.ts';

const text = oneLine.max(2000);
/** An address that browsers may open. */
const address = webAddress.max(2000);
const name = z.strictObject({ family: oneLine.max(500), given: oneLine.max(500).optional() });

/** The outcome of a search for a field without a value: no index has it, an index did not answer, or the owner has to decide. */
const openStates = ['none', 'failed', 'question'] as const;

const found = <Value extends z.ZodType>(value: Value) =>
  z
    .discriminatedUnion('state', [
      z.strictObject({ state: z.literal('accepted'), value, source: oneLine, address, day: calendarDay }),
      z.strictObject({ state: z.enum(openStates), day: calendarDay }),
    ])
    .optional();

/** The fields that can be found for a paper, under the names of the model. Values are texts as in their source. */
const fieldsSchema = z.strictObject({
  title: found(text),
  authors: found(z.array(name).min(1).max(5000)),
  date: found(z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u, 'must be a date such as 2025-05-21')),
  doi: found(doi),
  arxiv: found(arxivIdentifier),
  type: found(text),
  venue: found(text),
  volume: found(text),
  issue: found(text),
  pages: found(text),
  publisher: found(text),
  address: found(address),
  pdf: found(address),
  license: found(text),
  abstract: found(oneLine.max(10_000)),
  retracted: found(z.literal(true)),
  correction: found(address),
});

type FoundFields = z.output<typeof fieldsSchema>;
export type FoundFieldName = keyof FoundFields;
export const foundFieldNames = Object.keys(fieldsSchema.shape) as FoundFieldName[];

/** A record that may be the paper. */
const questionSchema = z.strictObject({
  doubt: z.enum(doubtNames),
  title: text,
  authors: oneLine.max(500).optional(),
  year: z.int().min(1000).max(9999).optional(),
  doi: doi.optional(),
  arxiv: arxivIdentifier.optional(),
  source: oneLine,
  address,
});

/** Everything found for one paper. */
export const foundEntrySchema = z.strictObject({
  /** The title of the paper at that time: with another title it may be another paper. */
  title: oneLine.max(10_000),
  state: z.enum(['accepted', ...openStates]),
  /** The day on which the paper was looked up. */
  day: calendarDay,
  fields: fieldsSchema,
  questions: z.array(questionSchema).max(100),
});

export type FoundEntry = Readonly<z.output<typeof foundEntrySchema>>;

/** The text of `found.json`: papers by their addresses, sorted, each field on one line. */
export function formatFound(entries: ReadonlyMap<string, FoundEntry>): string {
  const sorted = [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const papers = sorted.map(([id, { fields, questions, ...entry }]) => {
    const lines = [
      ...Object.entries(entry).map(([key, value]) => formatLine(4, key, value)),
      `    "fields": {${joinLines(
        foundFieldNames.flatMap((field) => (fields[field] ? [formatLine(6, field, fields[field])] : [])),
        4,
      )}}`,
      `    "questions": [${joinLines(
        questions.map((question) => `      ${JSON.stringify(question)}`),
        4,
      )}]`,
    ];
    return `  ${JSON.stringify(id)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{${joinLines(papers, 0)}}\n`;
}

const formatLine = (indent: number, key: string, value: unknown) =>
  `${' '.repeat(indent)}${JSON.stringify(key)}: ${JSON.stringify(value)}`;

const joinLines = (lines: readonly string[], indent: number) =>
  lines.length === 0 ? '' : `\n${lines.join(',\n')}\n${' '.repeat(indent)}`;
