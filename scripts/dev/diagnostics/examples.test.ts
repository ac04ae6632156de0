import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DiagnosticCode, diagnosticTable } from '../../../src/core/diagnostics.ts';
import { documentExamples } from './document-examples.ts';
import { examples } from './examples.data.ts';
import { runExample } from './run-example.ts';

const codes = Object.keys(diagnosticTable) as readonly DiagnosticCode[];

describe('for everything that can be wrong there are seeds in which it is', () => {
  test.each(codes)('%s is reported at its place', (code) => {
    const example = examples[code];
    const found = runExample(example).filter((diagnostic) => diagnostic.code === code);
    const places = found.map(({ position }) => position && [position.file, position.line, position.column]);
    expect(places).toEqual([example.at]);
  });
});

test('the page of documentation is what “npm run diagnostics” writes', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../src/core/DIAGNOSTICS.md'), 'utf8');
  expect(page).toBe(documentExamples());
});

test('the page of documentation has a section for each code, once', () => {
  const headings = Array.from(documentExamples().matchAll(/^## (.+)$/gmu), ([, heading]) => heading);
  expect(headings.toSorted()).toEqual(codes.toSorted());
});
