import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DiagnosticCode, diagnosticTable } from '../../../src/core/diagnostics.ts';
import { documentExamples } from './document-examples.ts';
import { examples } from './examples.data.ts';
import { runExample } from './run-example.ts';

const codes = Object.keys(diagnosticTable) as readonly DiagnosticCode[];

describe('every diagnostic has example seeds that cause it', () => {
  test.each(codes)('%s is reported at its position', (code) => {
    const example = examples[code];
    const found = runExample(example).filter((diagnostic) => diagnostic.code === code);
    const places = found.map(({ position }) => position && [position.file, position.line, position.column]);
    expect(places).toEqual([example.at]);
  });
});

test('the reference of diagnostics is up to date; “npm run diagnostics” writes it', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../src/core/DIAGNOSTICS.md'), 'utf8');
  expect(page).toBe(documentExamples());
});

test('the reference of diagnostics has exactly one section per code', () => {
  const headings = Array.from(documentExamples().matchAll(/^## (.+)$/gmu), ([, heading]) => heading);
  expect(headings.toSorted()).toEqual(codes.toSorted());
});
