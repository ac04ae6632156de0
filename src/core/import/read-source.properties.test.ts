import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFields } from '../model/draft.ts';
import { type Format, readSource } from './read-source.ts';
import { readHeading } from './reference-list/headings.ts';

const formats: readonly (Format | undefined)[] = [
  undefined,
  ...(['listing', 'bibtex', 'csl-json', 'ris', 'references', 'medline', 'endnote', 'web-of-science'] as const),
  ...(['table', 'scholar', 'index-page', 'web-page', 'reference-xml'] as const),
];

/** What means something in one of the formats. */
const signs = [
  ...['Grace, A.', 'A. Grace', 'A Grace, L Berg, ...', ' & ', ' and ', ' et al.', '(2019)', '2019', '. ', ', ', 'In: '],
  ...[
    '“',
    '”',
    'How moss grows',
    'Journal of Moss',
    '12(3)',
    '45–67',
    'https://doi.org/10.1000/182',
    'arXiv:1901.01234',
  ],
  ...[
    '[PDF](moss.pdf)',
    '**',
    '*',
    '_',
    '1. ',
    '[1] ',
    '• ',
    '## 2019',
    '---',
    '苔藓',
    '[J]',
    '\ud800',
    '\u0000',
    '$',
    '\\',
  ],
  ...[
    '<i>',
    '</i>',
    '<a href="x.pdf">',
    '</a>',
    '<li>',
    '</li>',
    '<ul>',
    '</ul>',
    '<p>',
    '<br>',
    '<tr>',
    '<td>',
    '<th>',
    '<div class=x>',
  ],
  ...[
    '</div>',
    '<h2>',
    '</h2>',
    '<table>',
    '<!--',
    '-->',
    '<script>',
    '<pre>',
    '<nav>',
    '<',
    '>',
    '&amp;',
    '&#',
    "='",
    '"',
  ],
  ...[
    '@article{a,',
    'title = {',
    '}',
    '{',
    'TY  - JOUR',
    'TI  - Moss',
    'AU  - Grace, A',
    'ER  - ',
    '%0 Journal',
    '%T Moss',
  ],
  ...[
    'Title,Year',
    '"',
    ';',
    '\t',
    '[{"title":',
    'CLApr 14, 2022',
    'Cited by 3',
    '[j12]',
    'Ada Grace, Li Berg:',
    'pdf bib abs',
  ],
  ...[
    '2023 | Journal article',
    'Source: Crossref',
    'DOI: 10.1000/182',
    'Title: Moss',
    'Authors: Ada Grace',
    'Save',
    'Alert',
    ' | ',
  ],
  ...['\n', '\n', '\n', '\n\n', ' ', '\r\n', '\u2028'],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...signs), { maxLength: 60 }).map((parts) => parts.join('')),
);

describe.each(formats.map((format) => [format ?? 'any format', format] as const))(
  'Whatever stands in %s',
  (_, format) => {
    test('reading it does not throw, each value has a place in it, and who finds no paper gets an error', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { source, drafts, diagnostics } = readSource('list.txt', text, [], format);
          for (const { span } of drafts.flatMap(draftFields)) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(source.text.length);
          }
          expect(drafts.length > 0 || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        }),
      );
    });
  },
);

test.each(['references', 'scholar', 'index-page', 'web-page'] as const)(
  'In %s each line belongs to a paper, is a heading or is reported',
  (format) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { source, drafts, diagnostics } = readSource('list.txt', text, [], format);
        const known = new Set([
          ...drafts.map(({ source: { line } }) => line),
          ...diagnostics.map(({ position }) => position?.line),
        ]);
        if (drafts.length === 0) return;
        let isCovered = false;
        for (const [index, { number, text: line }] of source.lines.entries()) {
          if (line.trim() === '') continue;
          const isHeading = readHeading(line, source.lines[index + 1]?.text ?? '') !== null;
          isCovered ||= known.has(number) || isHeading || !/[\p{L}\p{N}]/u.test(line);
          expect(isCovered).toBe(true);
        }
      }),
    );
  },
);

const reference = 'Grace, A. (2019). How moss grows, and why. ';
const slow: readonly (readonly [what: string, text: string, format?: Format])[] = [
  ['one long line', reference.repeat(6_000)],
  ['many lines', 'Grace, A. (2019). Moss.\n'.repeat(3_000), 'references'],
  ['brackets', '[('.repeat(50_000), 'references'],
  ['emphasis', '*a _b '.repeat(30_000), 'references'],
  ['labels', `Grace, A. (2019). Moss.${' (pdf)'.repeat(2_000)}${' ( aa )'.repeat(2_000)} x`, 'references'],
  ['spaces', `a${' '.repeat(200_000)}b`, 'references'],
  ['elements within each other', '<div><p><li><b>'.repeat(50_000)],
  ['tags that are not closed', `<p>Moss 2019${'<a "x='.repeat(50_000)}`],
  ['tags with quotes', '<a title="'.repeat(50_000)],
  ['comments', '<p><!-- '.repeat(50_000)],
  ['scripts', '<p><script>'.repeat(50_000)],
  ['links', `<p>${'<a href="x">y</a>'.repeat(30_000)}`],
  ['closing tags', `${'<div>'.repeat(190)}${'</p></li></b>'.repeat(50_000)}`],
  ['papers of DBLP', `[j1] ${'Ada Grace: Moss. J. Moss 1: '.repeat(20)}(2019)\n`.repeat(500)],
  ['papers of arXiv', `arXiv:2301.01234 [pdf]\nTitle: ${'a'.repeat(50_000)}\nSubjects: ${'('.repeat(50_000)}\n`],
];
test.each(slow.map(([what]) => what))('Reading %s takes linear time', (what) => {
  const [, text = '', format] = slow.find(([name]) => name === what) ?? [];
  const start = performance.now();
  readSource('list.txt', text, [], format);
  expect(performance.now() - start).toBeLessThan(20_000);
});
