import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFields } from '../../model/draft.ts';
import { readHeading } from './headings.ts';
import { parseReferenceList } from './parse-reference-list.ts';
import { tokenize } from './tokens.ts';

const fragments = [
  ...[
    'Grace, A.',
    'A. Grace',
    ' & ',
    ' and ',
    ' et al.',
    '(2019)',
    '2019',
    '. ',
    ', ',
    '“',
    '”',
    'How moss grows',
    'In: ',
  ],
  ...[
    'Journal of Moss',
    '12(3)',
    '45–67',
    'https://doi.org/10.1000/182',
    'arXiv:1901.01234',
    '[PDF](moss.pdf)',
    '**',
    '*',
    '_',
  ],
  ...[
    '<i>',
    '</i>',
    '<a href="x">',
    '[',
    ']',
    '(',
    ')',
    '{',
    '\\',
    '$',
    '1. ',
    '[1] ',
    '• ',
    '## 2019',
    '---',
    '苔藓',
    '[J]',
    'é',
    '\ud800',
    '\u0000',
  ],
  ...['\n', '\n', '\n\n', ' ', '\t', '\r\n', '\u2028'],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('Whatever stands in a list of references', () => {
  test('reading it does not throw, and each value has a place in the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { drafts } = parseReferenceList('list.txt', text);
        for (const { span } of drafts.flatMap(draftFields)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('each line belongs to a paper, is a heading or is reported', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { source, drafts, diagnostics } = parseReferenceList('list.txt', text);
        const starts = new Set([
          ...drafts.map(({ source: { line } }) => line),
          ...diagnostics.map(({ position }) => position?.line),
        ]);
        let isCovered = false;
        for (const [index, { number, text: line }] of source.lines.entries()) {
          if (line.trim() === '') continue;
          const isHeading = readHeading(line, source.lines[index + 1]?.text ?? '') !== null;
          isCovered ||= starts.has(number) || isHeading;
          expect(isCovered).toBe(true);
        }
      }),
    );
  });

  test('its tokens cover all but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = tokenize(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('');
        expect(covered).toBe(text.replaceAll(/\s+/gu, ''));
      }),
    );
  });
});

test.each([
  ['one long line', 'Grace, A. (2019). How moss grows, and why. '.repeat(6_000)],
  ['many lines', 'Grace, A. (2019). Moss.\n'.repeat(3_000)],
  ['brackets', '[('.repeat(50_000)],
  ['emphasis', '*a _b '.repeat(30_000)],
  ['labels', `Grace, A. (2019). Moss.${' (pdf)'.repeat(2_000)}${' ( aa )'.repeat(2_000)} x`],
  ['spaces', `a${' '.repeat(200_000)}b`],
])('reading %s takes linear time', (_, text) => {
  const start = performance.now();
  parseReferenceList('list.txt', text);
  expect(performance.now() - start).toBeLessThan(20_000);
});
