import { describe, expect, test } from 'vitest';
import { createDiagnostic, diagnosticTable, sortDiagnostics } from './diagnostics.ts';
import type { Position } from './model/source-text.ts';

const at = (file: string, line: number, column: number): Position => ({
  file,
  line,
  column,
  endColumn: column + 1,
  lineText: 'text',
});

describe('a diagnostic', () => {
  test('says what was found and what to do, with the severity of its kind', () => {
    expect(createDiagnostic('title-missing', { found: '2022-02-30' }, at('a.txt', 3, 2), 'moss')).toEqual({
      code: 'title-missing',
      severity: 'error',
      message: diagnosticTable['title-missing'].message({ found: '2022-02-30' }),
      hint: diagnosticTable['title-missing'].hint({ found: '2022-02-30' }),
      position: at('a.txt', 3, 2),
      paper: 'moss',
    });
  });

  test('has no paper unless one is given', () => {
    expect(createDiagnostic('source-kind-unknown', { file: 'a.doc', shape: 'text' }, null)).toMatchObject({
      position: null,
      paper: null,
    });
  });

  test('quotes no more than 90 characters of a long text', () => {
    const { message } = createDiagnostic('header-not-understood', { found: 'x'.repeat(500) }, null);
    expect(message).toContain(`“${'x'.repeat(89)}…”`);
  });

  test.each([
    [{ found: 'Back to top', lines: 1 }, /“Back to top”/u],
    [{ found: 'Back to top', lines: 3 }, /\b3 .*“Back to top”/u],
  ])('counts the lines of %j', (details, message) => {
    expect(createDiagnostic('text-outside-paper', details, null).message).toMatch(message);
  });

  test.each([
    [1, [2026], /^1 .*2026-11-23.* 2026\b/u],
    [2, [2026, 2025], /^2 .*2026-11-23.* 2026 and 2025\b/u],
  ])('counts %i dates without a year', (count, years, message) => {
    expect(createDiagnostic('year-inferred', { count, years, captured: '2026-11-23' }, null).message).toMatch(message);
  });

  test('names the authors that were read', () => {
    const authors = ['Ada Grace', 'Li Berg'];
    const { message } = createDiagnostic('uncertain-cut', { title: 'Moss', authors }, null);
    expect(message).toContain('Ada Grace, Li Berg');
  });
});

test('codes are words in small letters, joined by hyphens', () => {
  for (const code of Object.keys(diagnosticTable)) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
});

test('diagnostics are ordered by file, line, column and code; what has no place comes first', () => {
  const found = { found: 'x', lines: 1 };
  const ordered = [
    createDiagnostic('source-kind-unknown', { file: 'z.doc', shape: 'text' }, null),
    createDiagnostic('text-outside-paper', found, at('a.txt', 2, 9)),
    createDiagnostic('header-not-understood', found, at('a.txt', 10, 1)),
    createDiagnostic('text-outside-paper', found, at('a.txt', 10, 1)),
    createDiagnostic('text-outside-paper', found, at('a.txt', 10, 4)),
    createDiagnostic('text-outside-paper', found, at('b.txt', 1, 1)),
  ];
  expect(sortDiagnostics(ordered.toReversed())).toEqual(ordered);
});

test('addresses to record come after the faults of sources on which they depend', () => {
  const toRecord = createDiagnostic('address-new', { count: 1, example: 'moss' }, null);
  const fault = createDiagnostic('title-missing', { found: '2022' }, at('a.txt', 1, 1));
  expect(sortDiagnostics([toRecord, fault])).toEqual([fault, toRecord]);
});
