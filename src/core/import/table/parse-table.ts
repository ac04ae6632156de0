import { createSourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import type { Entry, Value } from '../reference/entry.ts';
import { parseEntries } from '../reference/parse-entries.ts';
import { resolveType } from '../reference/type-of-words.ts';
import { columns } from './headings.data.ts';
import { findSeparator, type Row, scanTable } from './scan-table.ts';

const fields = new Map(columns.flatMap(([field, headings]) => headings.split(', ').map((heading) => [heading, field])));
const order = new Map(
  columns.flatMap(([, headings]) => headings.split(', ')).map((heading, index) => [heading, index]),
);

/** Reads a table of papers whose first line names its columns: as Google Scholar, Scopus, PubMed and Zotero export it, or made by hand. */
export function parseTable(file: string, text: string): ParsedSource {
  const source = createSourceText(file, text);
  const head = /^[^\r\n]*/u.exec(text.trimStart())?.[0] ?? '';
  const [names, ...rows] = scanTable(text, findSeparator(head));
  const headings = (names?.cells ?? []).map((cell) => cell.text.trim().toLowerCase());
  const unused = (names?.cells ?? []).flatMap(({ text: name, span }, column) =>
    fields.has(headings[column] ?? '') || !rows.some(({ cells }) => (cells[column]?.text ?? '').trim() !== '')
      ? []
      : [{ name: name.trim(), span }],
  );
  const faults = rows.flatMap(({ cells, span }) =>
    cells.slice(headings.length).some((cell) => cell.text.trim() !== '')
      ? [
          {
            entry: cells[0]?.text ?? '',
            span,
            isBroken: false,
            problem: `it has ${String(cells.length)} cells, the heading ${String(headings.length)}`,
            remedy: 'Put cells with separators or line breaks in them between quotation marks.',
          },
        ]
      : [],
  );
  return parseEntries(
    source,
    rows.map((row) => readRow(row, headings)),
    { faults, strays: [], unused },
  );
}

function readRow({ cells, span }: Row, headings: readonly string[]): Entry {
  const values = new Map<string, Value>();
  const named = headings
    .map((heading, column) => ({ heading, field: fields.get(heading), cell: cells[column] }))
    .toSorted((one, other) => (order.get(one.heading) ?? 0) - (order.get(other.heading) ?? 0));
  for (const { field, cell } of named) {
    const text = cell?.text.trim() ?? '';
    if (field === undefined || !cell || text === '' || values.has(field)) continue;
    // Names end with a separator in tables of Google Scholar.
    values.set(field, { field, text: text.replace(/[;,]$/u, ''), span: cell.span, isExact: false });
  }
  const [start, end] = [values.get('start'), values.get('end')];
  if (start && !values.has('pages'))
    values.set('pages', { ...start, field: 'pages', text: end ? `${start.text}–${end.text}` : start.text });
  for (const field of ['start', 'end']) values.delete(field);
  const type = resolveType(values);
  return { type, key: null, values, span, head: cells[0]?.span ?? span };
}
