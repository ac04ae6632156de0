import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFields } from '../model/draft.ts';
import { sourceFormats } from '../settings/source-schema.ts';
import { anySourceText } from './any-source-text.fixture.ts';
import { type Format, readSource } from './read-source.ts';
import { readHeading } from './reference-list/headings.ts';
import { measureProcessorTime } from '../../tests/support/processor-time.ts';

const formats: readonly (Format | undefined)[] = [undefined, ...sourceFormats];

describe.each(formats.map((format) => [format ?? 'any format', format] as const))(
  'For arbitrary text in %s',
  (_, format) => {
    test('reading does not throw, each value has a position, and a source without papers is an error', () => {
      fc.assert(
        fc.property(anySourceText, (text) => {
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
  'Each line of %s belongs to a paper, is a heading or is reported',
  (format) => {
    fc.assert(
      fc.property(anySourceText, (text) => {
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
  expect(measureProcessorTime(() => readSource('list.txt', text, [], format))).toBeLessThan(20_000);
});
