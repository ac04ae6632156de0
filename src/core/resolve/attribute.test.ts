import { expect, test } from 'vitest';
import { createDiagnostic } from '../diagnostics.ts';
import { parseListing } from '../import/listing/parse-listing.ts';
import { attributeDiagnostics } from './attribute.ts';

const text =
  'CLMay 2, 2024\nMoss\tAda Example\nMoss grows.\nIt does.\n\nCLMay 3, 2024\nFern\tAda Example\n\n\nlast line\n';
const { source, drafts } = parseListing('list.txt', text, []);
const placed = drafts.map((draft) => ({ draft, source, id: draft.title.value.written.toLowerCase() }));
const at = (line: number, file = 'list.txt') => ({ file, line, column: 1, endColumn: 2, lineText: '' });
const attribute = (position: ReturnType<typeof at> | null, paper: string | null = null) =>
  attributeDiagnostics([createDiagnostic('abstract-missing', { title: 'x' }, position, paper)], placed)[0]?.paper;

test.each([
  [1, 'moss'],
  [4, 'moss'],
  [5, null],
  [6, 'fern'],
  [7, 'fern'],
])('a diagnostic on line %i is about the paper %s', (line, paper) => {
  expect(attribute(at(line))).toBe(paper);
});

test('a diagnostic in another file or without a position is about no paper unless it names one', () => {
  expect(attribute(at(1, 'other.txt'))).toBeNull();
  expect(attribute(null)).toBeNull();
  expect(attribute(at(1), 'ivy')).toBe('ivy');
});
