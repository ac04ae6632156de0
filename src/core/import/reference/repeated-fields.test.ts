import { expect, test } from 'vitest';
import { parseBibtex } from '../bibtex/parse-bibtex.ts';
import { parseTable } from '../table/parse-table.ts';

test.each([
  ['title={Moss}, title={Ferns}, year=2020', ['second field “title”, which is ignored']],
  ['title={Moss}, title={Moss}, year=2020', []],
  ['title={Moss}, year=2020, ee={https://a.example/1}, ee={https://a.example/2}, timestamp={1}, timestamp={2}', []],
])('A second value of a field is reported: %s', (fields, problems) => {
  const { drafts, diagnostics } = parseBibtex('a.bib', `@article{a, author={Lind, Bo}, ${fields}}`);
  expect(drafts[0]?.title.value.written).toBe('Moss');
  const mended = diagnostics.filter(({ code }) => code === 'reference-mended');
  expect(mended.map(({ message }) => /: (.*?)\. The entry/u.exec(message)?.[1])).toEqual(problems);
});

test('a cell without its closing quotation mark is reported', () => {
  const { drafts, diagnostics } = parseTable(
    'a.csv',
    'Title;Authors;Year\nMoss;Ada Grace;2019\nFerns;"Ada Grace;2018\n',
  );
  expect(drafts).toHaveLength(2);
  expect(diagnostics.map(({ code, position }) => [code, position?.line])).toContainEqual(['reference-mended', 3]);
});
