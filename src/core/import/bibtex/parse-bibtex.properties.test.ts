import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listMisplaced } from '../../model/misplaced-fields.fixture.ts';
import { parseBibtex } from './parse-bibtex.ts';

const fragments = [
  ...['@article{', '@book(', '@string{', '@comment{', '@preamble{', '@xdata{', '@', '\n@misc{k,', 'key,', ','],
  ...[
    'title = ',
    'author = ',
    'year = ',
    'crossref = {k}',
    'xdata = {k, k}',
    'date = {2019-05/2020}',
    'month = may',
    '#',
    '=',
  ],
  ...[
    '{',
    '}',
    '(',
    ')',
    '"',
    '{Moss}',
    '"Moss"',
    'moss',
    '2019',
    '%',
    '\\',
    '$',
    '&',
    '~',
    '--',
    ' and ',
    ' and others',
  ],
  ...['{\\"o}', "\\'", '\\emph{', '\\textsubscript{', '$x_1$', '^{', '<b>', '</b>', '&#60;', '\\url{', 'https://a.b/c'],
  ...['\n', '\r\n', '\r', '\t', ' ', '\u00a0', '\u0000', '\ud800', '\uFEFF', '😀', 'é'],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
);

describe('For arbitrary BibTeX', () => {
  test('parsing does not throw, and each paper has a title', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { title } of parseBibtex('papers.bib', text).drafts) expect(title.value.written).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test('each value has a position in the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(listMisplaced(text, parseBibtex('papers.bib', text).drafts)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Valid and broken entry bodies without `@` and surplus closing braces. */
const bodies = [
  'author = {Ada Grace}, title = {Moss}, year = 2019}',
  'author = {Ada Grace}, title = {Moss}, year = 2019',
  'author = {Ada Grace}, title = {Moss, year = 2019}',
  'author = {Ada Grace}, title = "Moss, year = 2019}',
  'author = {Ada Grace} title = {Moss} year = 2019}',
  'title {Moss}, ??? }',
  'year = 2019}',
  'title = {}}',
  'title = {Moss}, crossref = {key0}}',
  '}',
  '',
];

describe('Every entry', () => {
  test('becomes a paper or is reported', () => {
    const entry = fc.record({
      type: fc.constantFrom('article', 'Book', 'proceedings', 'set'),
      body: fc.constantFrom(...bodies),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const text = entries.map(({ type, body }, index) => `@${type}{key${String(index)}, ${body}\n`).join('\n');
        const { drafts, diagnostics } = parseBibtex('papers.bib', text);
        const named = [
          ...drafts.map(({ reference }) => reference?.key?.value),
          ...diagnostics.flatMap(({ message }) => message.match(/key\d+/g) ?? []),
        ];
        expect(entries.map((_, index) => `key${String(index)}`).filter((key) => !named.includes(key))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  const word = fc.constantFrom('moss', 'Fern', 'light', 'rain', 'Grace', 'Berg');
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((chosen) => chosen.join(' '));
  const spaces = fc.constantFrom('', ' ', '\n  ', '\t');

  test('has positions for its values', () => {
    const parts = {
      title: words,
      given: word,
      family: word,
      keywords: fc.array(words, { minLength: 1, maxLength: 3 }),
      space: spaces,
    };
    fc.assert(
      fc.property(fc.record(parts), ({ title, given, family, keywords, space }) => {
        const text = [
          `@article${space}{${space}key,${space}title${space}=${space}{${space}${title}${space}},`,
          `author = "${space}${family},${space} ${given}${space} and Li Berg",`,
          `keywords = {${keywords.join(`${space},${space}`)}}, year = 2019 }`,
        ].join(space);
        const [draft] = parseBibtex('papers.bib', text).drafts;
        const textOf = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
          text.slice(span.start, span.end);
        expect(draft && textOf(draft.title)).toBe(title);
        expect(draft?.authors.map(textOf)).toEqual([`${family},${space} ${given}`, 'Li Berg']);
        expect(draft?.reference?.key && textOf(draft.reference.key)).toBe('key');
        expect(draft && textOf(draft.date)).toBe('2019');
        for (const keyword of draft?.reference?.keywords ?? []) expect(textOf(keyword)).toBe(keyword.value);
      }),
    );
  });
});
