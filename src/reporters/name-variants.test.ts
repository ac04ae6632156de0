import { expect, test } from 'vitest';
import { createDiagnostic } from '../core/diagnostics.ts';
import { formatReport } from './terminal.ts';

const spelling = (name: string, other: string) =>
  createDiagnostic('name-variants', { name, other, others: [other], listed: null, apart: [] }, null);
const many = Array.from({ length: 30 }, (_, index) => spelling(`Person ${String(index >> 1)}`, `P. ${String(index)}`));
const others = [
  createDiagnostic('address-new', { count: 2, example: 'moss' }, null),
  spelling('Person 3', 'P. Thirty'),
];

test('many spellings of names are listed with one line per person, for at most ten people', () => {
  const report = formatReport([...many, ...others], undefined, { all: false });
  const lines = report.split('\n').filter((line) => line.startsWith('  Person '));
  expect(lines.length).toBe(10);
  expect(lines[0]).toBe('  Person 3: P. 6, P. 7, P. Thirty');
  expect(report).toMatch(/31 names .* 15 people {2}\[name-variants\]/u);
  expect(report).toContain('and 5 more people');
  expect(report).toContain('[address-new]');
  expect(report).toContain('31 notices');
});

test.each([
  [null, /seeds\/site\.yaml:\n +- name: Ada Grace\n +role: coauthor\n +variants: \[A\. Grace\]\n/u],
  [[], /“Ada Grace” in seeds\/site\.yaml:\n +variants: \[A\. Grace\]\n/u],
  [['Ada G.'], /“variants” .* in seeds\/site\.yaml:\n +variants: \[Ada G\., A\. Grace\]\n/u],
])('the lines to add repeat no key of the settings with the variants %j', (listed, lines) => {
  const details = { name: 'Ada Grace', other: 'A. Grace', others: ['A. Grace'], listed, apart: [] };
  const report = formatReport([createDiagnostic('name-variants', details, null)]);
  expect(report).toMatch(lines);
  expect(report).not.toMatch(/^ *people:/mu);
});

test('each is reported with its lines on request or if there are few', () => {
  expect(formatReport(many).match(/may be the same person/gu)?.length).toBe(30);
  expect(formatReport(many.slice(0, 10), undefined, { all: false }).match(/may be the same person/gu)?.length).toBe(10);
});
