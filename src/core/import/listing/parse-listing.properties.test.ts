import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, draftFields, type Field } from '../../model/draft.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { parseListing } from './parse-listing.ts';
import { squashSpaces } from './squash.ts';

const fragments = [
  ...[
    'CLApr 14, 2022',
    '95.2LGApr 8Code',
    'hep-th Jan 1',
    'CLApirl 14, 2022',
    'Apr 14, 2022',
    'CL2022-04-14',
    'CL',
    'Code',
  ],
  ...['Notes on Light', 'Ada Grace', 'Li van der Berg', ', ', ' et al.', ' et al', ' · ', 'acme-labs', '·', 'On May 5'],
  ...[
    'We count leaves. ',
    "``x''",
    '$x_1$',
    '<b>',
    '{',
    '\\',
    '😀',
    'é',
    '\u0301',
    '\u0000',
    '\ud800',
    '\uFEFF',
    '1',
    '.',
  ],
  ...[' ', '\t', '\u00a0', '\u2028', '\n', '\n', '\n', '\n\n', '\r\n', '\r'],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
  fc
    .array(
      fc.constantFrom(
        'CLApr 14, 2022',
        'CLApirl 1',
        'Notes on LightAda Grace et al. · acme-labs',
        'A\tB, C',
        'x',
        '',
        ' ',
      ),
      { maxLength: 12 },
    )
    .map((lines) => lines.join('\n')),
);

describe('For arbitrary text', () => {
  test('parsing does not throw, and each paper has a title', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { title } of read(text).drafts) expect(title.value.written).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('each value is the text of its span, and spans are in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const fields = read(text).drafts.flatMap(orderFields);
        let end = 0;
        for (const { span } of fields) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          ({ end } = span);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { value, span } of fields) {
          if (typeof value === 'string') expect(value).toBe(squashSpaces(text.slice(span.start, span.end)));
          if (typeof value === 'number') expect(value).toBe(Number(text.slice(span.start, span.end)));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every line that is not blank belongs to a paper or to a diagnostic', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text);
        const owned = listOwnedLines(reading);
        const orphans = reading.source.lines.filter((line) => line.text.trim() !== '' && !owned.has(line.number));
        expect(orphans).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

const anyWords = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 8 }).map((chosen) => chosen.join(' '));
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const anyPaper = fc.record({
  score: orNull(fc.integer({ min: 0, max: 1000 }).map((score) => score / 10)),
  category: fc.constantFrom<string[]>('CL', 'LG', 'hep-th', 'cs.CL', 'mes-hall', 'cond-mat.mes-hall', 'q-bio.NC', 'SY'),
  date: fc.record({
    year: orNull(fc.integer({ min: 1991, max: 2030 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  }),
  code: fc.boolean(),
  title: anyWords(['Leaves', 'and', 'Light', 'GPT-4', '$x$', 'May', '·', 'Ada', 'Grace,', 'Berg']).map(
    (words) => `On ${words} Now`,
  ),
  etal: fc.boolean(),
  affiliations: fc.array(fc.constantFrom<string[]>('mila', 'eth-zurich', 'a.i.-lab', 'at&t'), { maxLength: 3 }),
  abstract: orNull(
    anyWords(['we', 'count', 'et al.', '· mila', 'in May', '14, 2022', 'Code', '$x$', '<b>', '😀']).map(
      (words) => `${words}.`,
    ),
  ),
});
type Paper = typeof anyPaper extends fc.Arbitrary<infer T> ? T : never;

test('papers that are written as a listing are read again with the same header, tail and abstract', () => {
  const anyBreak = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(fc.array(anyPaper, { minLength: 1 }), anyBreak, fc.nat(2), (papers, lineBreak, blankLines) => {
      const lines = papers.flatMap((paper) => [...printPaper(paper), ...Array.from({ length: blankLines }, () => '')]);
      const { drafts, diagnostics } = read(lines.join(lineBreak));
      expect(drafts.map(describeDraft)).toEqual(papers.map(omitTitle));
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function read(text: string): ParsedSource {
  return parseListing('listing.txt', text, ['Ada Grace']);
}

/** The fields of a paper in the order of a listing. */
function orderFields(draft: Draft): readonly Field<unknown>[] {
  const { score, category, date, code, title, authors, etal, affiliations, abstract } = draft;
  const fields = [score, category, date, code, title, ...authors, etal, ...affiliations, abstract].filter(
    (field) => field !== null,
  );
  expect(fields.length).toBe(draftFields(draft).length);
  return fields;
}

function listOwnedLines({ source, drafts, diagnostics }: ParsedSource): ReadonlySet<number> {
  const owned = new Set<number>();
  const own = (first: number, last: number) => {
    for (let line = first; line <= last; line += 1) owned.add(line);
  };
  for (const draft of drafts) {
    const end = Math.max(...draftFields(draft).map(({ span }) => span.end));
    own(draft.source.line, source.locate({ start: end - 1, end }).line);
  }
  const places = diagnostics.flatMap(({ code, message, position }) =>
    position ? [{ code, message, line: position.line }] : [],
  );
  const beginnings = [
    ...places.map(({ line }) => line),
    ...drafts.map((draft) => draft.source.line),
    source.lines.length + 1,
  ];
  for (const { code, message, line } of places) {
    if (code === 'title-missing') own(line, line);
    if (code === 'text-outside-paper') own(line, line + Number(/^[^“]*?(\d+) lines /u.exec(message)?.[1] ?? 1) - 1);
    if (code === 'header-not-understood')
      own(line, Math.min(...beginnings.filter((beginning) => beginning > line)) - 1);
  }
  return owned;
}

function omitTitle({ score, category, date, code, etal, affiliations, abstract }: Paper): Omit<Paper, 'title'> {
  return { score, category, date, code, etal, affiliations, abstract };
}

function printPaper({ score, category, date, code, title, etal, affiliations, abstract }: Paper): readonly string[] {
  const day = `${monthNames[date.month - 1] ?? ''} ${String(date.day)}${date.year === null ? '' : `, ${String(date.year)}`}`;
  const tail = `${etal ? ' et al.' : ''}${affiliations.length > 0 ? ` · ${affiliations.join(', ')}` : ''}`;
  const header = `${score === null ? '' : String(score)}${category}${day}${code ? 'Code' : ''}`;
  return [header, `${title}${tail}`, ...(abstract === null ? [] : [abstract])];
}

function describeDraft({ score, category, date, code, etal, affiliations, abstract }: Draft): Omit<Paper, 'title'> {
  return {
    score: score?.value ?? null,
    category: category?.value ?? '',
    date: { year: date.value.year, month: date.value.month ?? 0, day: date.value.day ?? 0 },
    code: code !== null,
    etal: etal !== null,
    affiliations: affiliations.map(({ value }) => value),
    abstract: abstract?.value.written ?? null,
  };
}
