import { describe, expect, test } from 'vitest';
import { createDiagnostic, type Diagnostic } from '../core/diagnostics.ts';
import { createSourceText } from '../core/model/source-text.ts';
import { ReportedError } from './reported-error.ts';
import { countSeverities, formatBriefReport, formatReport } from './terminal.ts';

const listing = createSourceText('listing.txt', 'CLFeb 30, 2022\nNotes on Light\tAda Grace\n\nBack to top\n');
const find = (text: string, source = listing) => {
  const start = source.text.indexOf(text);
  return source.locate({ start, end: start + text.length });
};
const report = (diagnostic: Pick<Diagnostic, 'code' | 'severity' | 'message' | 'position'>): Diagnostic => ({
  ...diagnostic,
  hint: `Fix ${diagnostic.code}.`,
  paper: null,
});
const impossible = report({
  code: 'title-missing',
  severity: 'error',
  message: 'No title.',
  position: find('Feb 30, 2022'),
});
const outside = report({
  code: 'text-outside-paper',
  severity: 'warning',
  message: 'Ignored “Back to top”.',
  position: find('Back to top'),
});
const unreadable = report({ code: 'source-unreadable', severity: 'error', message: 'No “more.txt”.', position: null });

describe('the report for people', () => {
  test('is grouped by file and sorted, with the source line and a marker under each span', () => {
    const position = createSourceText('zero.txt', '').locate({ start: 0, end: 0 });
    const other = report({ code: 'source-empty', severity: 'error', message: 'Empty.', position });
    expect(formatReport([outside, other, impossible, unreadable])).toBe(`\
  error  No “more.txt”.  [source-unreadable]
      Fix source-unreadable.

listing.txt
  1:3  error  No title.  [title-missing]
      | CLFeb 30, 2022
      |   ^^^^^^^^^^^^
      Fix title-missing.

  4:1  warning  Ignored “Back to top”.  [text-outside-paper]
      | Back to top
      | ^^^^^^^^^^^
      Fix text-outside-paper.

zero.txt
  1:1  error  Empty.  [source-empty]
      Fix source-empty.

3 errors, 1 warning`);
  });

  test('states that there are no problems', () => {
    expect(formatReport([])).toBe('no problems found');
  });
});

describe('the excerpt of a source line', () => {
  /** The two lines of the excerpt of a span, given by its text. */
  function excerpt(line: string, marked: string): readonly string[] {
    const position = find(marked, createSourceText('a.txt', line));
    const report = formatReport([createDiagnostic('title-missing', { found: 'x' }, position)]);
    return report.split('\n').flatMap((text) => (text.startsWith('      | ') ? [text.slice(8)] : []));
  }

  test('is cut around a span in the middle of a long line', () => {
    expect(excerpt(`${'a'.repeat(200)}HERE${'b'.repeat(200)}`, 'HERE')).toEqual([
      `…${'a'.repeat(20)}HERE${'b'.repeat(76)}…`,
      `${' '.repeat(21)}^^^^`,
    ]);
  });

  test('is cut after a span at the start, and before a span at the end', () => {
    expect(excerpt(`HERE${'b'.repeat(200)}`, 'HERE')).toEqual([`HERE${'b'.repeat(96)}…`, '^^^^']);
    expect(excerpt(`${'a'.repeat(200)}HERE`, 'HERE')).toEqual([`…${'a'.repeat(96)}HERE`, `${' '.repeat(97)}^^^^`]);
  });

  test('shows both ends of a span that is wider than itself', () => {
    const [text = '', marker = ''] = excerpt(
      `ab${'c'.repeat(150)}d${'c'.repeat(149)}ez`,
      `${'c'.repeat(150)}d${'c'.repeat(149)}e`,
    );
    expect(text).toMatch(/^abc+…c+ez$/u);
    expect(text.length).toBeLessThan(110);
    expect(marker).toBe(`  ${'^'.repeat(text.length - 3)}`);
  });

  test('has a space for each tab and control character, so that the marker is aligned', () => {
    expect(excerpt('\ta\u00a0\u001b[31mb\u0007HERE', 'HERE')).toEqual([' a  [31mb HERE', '          ^^^^']);
  });

  test('marks one column for an empty span', () => {
    const position = createSourceText('a.txt', 'title: Moss').locate({ start: 11, end: 11 });
    const report = formatReport([createDiagnostic('title-missing', { found: 'x' }, position)]);
    expect(report).toContain('      | title: Moss\n      |            ^\n');
  });
});

test.each([
  [[], 'no problems found'],
  [[impossible], '1 error'],
  [[outside, impossible, outside, unreadable], '2 errors, 2 warnings'],
])('the severities of case %# are counted in words', (diagnostics, expected) => {
  expect(countSeverities(diagnostics)).toBe(expected);
});

test('a stopped build gives the reason without a stack trace', () => {
  const error = new ReportedError([outside, impossible]);
  expect(error.message).toMatch(/^[^\n]+\n\nlisting\.txt\n {2}1:3 {2}error {2}No title\./u);
  expect(error.message).toContain('1 warning');
  expect(error.message).not.toContain('Back to top');
  expect(error.stack).toBe('');
});

describe('lines that settle a diagnostic', () => {
  const uncertain = (paper: string | null): Diagnostic => ({
    ...report({ code: 'uncertain-cut', severity: 'warning', message: 'Uncertain.', position: find('Notes on Light') }),
    paper,
    corrections: [
      { instruction: 'If so, add to', file: 'corrections.yaml', lines: { settled: ['uncertain-cut'] } },
      {
        instruction: 'If not, add to',
        file: 'corrections.yaml',
        lines: { title: 'Moss: Notes', authors: ['Li Berg'] },
      },
    ],
  });

  test('are printed below the address of the paper, for the present and an alternative reading', () => {
    expect(formatReport([uncertain('moss-notes')])).toContain(`\
      If so, add to seeds/corrections.yaml:
moss-notes:
  settled: [uncertain-cut]
      If not, add to seeds/corrections.yaml:
moss-notes:
  title: "Moss: Notes"
  authors: [Li Berg]
`);
  });

  test('are not printed for a paper without an address', () => {
    expect(formatReport([uncertain(null)])).not.toContain('corrections.yaml');
  });
});

test('control characters of the sources are made harmless', () => {
  const strange = createDiagnostic('text-outside-paper', { found: 'a\u001B[2Jb', lines: 1 }, find('Back to top'));
  expect(formatReport([strange])).not.toContain('\u001B');
});

describe('the brief report', () => {
  test('has a line for each of at most ten warnings, and the command for more', () => {
    const report = formatBriefReport(Array.from({ length: 12 }, () => outside));
    expect(report.split('\n')).toHaveLength(13);
    expect(report).toMatch(/^12 warnings\n {2}listing\.txt:4:1 {2}warning/u);
    expect(report).toMatch(/and 2 more\nRun “npm run check” [^\n]*\.$/u);
  });

  test('is one line if there are no problems', () => {
    expect(formatBriefReport([])).toBe('no problems found');
  });
});
