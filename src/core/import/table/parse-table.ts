import { createSourceText, type SourceLine } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import type { Entry, Value } from '../reference/entry.ts';
import { parseEntries } from '../reference/parse-entries.ts';
import { resolveType } from '../reference/type-of-words.ts';
import { findTableHead } from '../../model/file-shape.ts';
import { toPlainText } from '../reference-list/plain-text.ts';
import { columns, likelyColumns } from './headings.data.ts';
import { findSeparator, type Row, scanTable } from './scan-table.ts';

const fields = new Map(columns.flatMap(([field, headings]) => headings.split(', ').map((heading) => [heading, field])));
const order = new Map(
  columns.flatMap(([, headings]) => headings.split(', ')).map((heading, index) => [heading, index]),
);

/** The field of a column, by its whole heading, or else by words in it. */
function fieldOf(heading: string, column: number): string | undefined {
  // A column with this heading numbers the papers.
  if (column === 0 && /^(?:no|nr|number)\.?$/u.test(heading)) return undefined;
  const isLikely = ([, words, but]: (typeof likelyColumns)[number]) =>
    words.test(heading) && but?.test(heading) !== true;
  return fields.get(heading) ?? likelyColumns.find(isLikely)?.[0];
}

/**
 * Parses a table of papers with a heading line: exported by Google Scholar, Scopus, PubMed, Web of Science or Zotero, made by hand, or
 * in Markdown.
 */
export function parseTable(file: string, text: string): ParsedSource {
  const source = createSourceText(file, text);
  const written = source.lines.filter((line) => line.text.trim() !== '');
  const head = written[Math.max(0, findTableHead(written.map((line) => line.text)))];
  const start = head?.start ?? 0;
  const all = scanTable(text, findSeparator(head?.text ?? ''), start);
  const [names, ...rows] = all.filter(({ cells }) => !cells.every((cell) => /^\s*(?::?-+:?\s*)?$/u.test(cell.text)));
  const headings = (names?.cells ?? []).map((cell) => cell.text.trim().toLowerCase());
  const unused = (names?.cells ?? []).flatMap(({ text: name, span }, column) =>
    fieldOf(headings[column] ?? '', column) !== undefined ||
    !rows.some(({ cells }) => (cells[column]?.text ?? '').trim() !== '')
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
            problem: `it has ${String(cells.length)} cells, but the heading has ${String(headings.length)}`,
            remedy: 'Put each cell that contains a separator or a line break in quotation marks.',
          },
        ]
      : [],
  );
  const unclosed = rows.flatMap(({ cells }) =>
    cells
      .filter(({ text: cell }) => /^"[^"]*$/u.test(cell))
      .map(({ span }) => ({
        entry: cells[0]?.text ?? '',
        span,
        isBroken: false,
        problem: 'missing closing quotation mark of a cell',
        remedy: 'Add a quotation mark where the cell ends.',
      })),
  );
  return parseEntries(
    source,
    rows.map((row) => readRow(row, headings)),
    { faults: [...faults, ...unclosed], strays: written.filter((line) => line.start < start).map(spanOf), unused },
  );
}

const spanOf = ({ start, text }: SourceLine) => ({ start, end: start + text.length });

function readRow({ cells, span }: Row, headings: readonly string[]): Entry {
  const values = new Map<string, Value>();
  const named = headings
    .map((heading, column) => ({ heading, field: fieldOf(heading, column), cell: cells[column] }))
    .toSorted((one, other) => (order.get(one.heading) ?? order.size) - (order.get(other.heading) ?? order.size));
  for (const { field, cell } of named) {
    const plain = cell && toPlainText([{ start: cell.span.start, text: cell.text.trim() }]);
    if (field === undefined || !cell || !plain || cell.text.trim() === '') continue;
    const add = (name: string, text: string) => {
      if (text !== '' && !values.has(name)) values.set(name, { field: name, text, span: cell.span, isExact: false });
    };
    // Google Scholar ends names with a separator, Scopus with the numbers of people.
    const text = field === 'author' ? cell.text.replaceAll(/ \(\d{5,}\)/gu, '') : cell.text;
    add(field, (plain.links.length > 0 ? plain.text : text).trim().replace(/[;,]$/u, ''));
    for (const { target } of plain.links) add('url', target);
  }
  const [start, end] = [values.get('start'), values.get('end')];
  if (start && !values.has('pages'))
    values.set('pages', { ...start, field: 'pages', text: end ? `${start.text}–${end.text}` : start.text });
  for (const field of ['start', 'end']) values.delete(field);
  const type = resolveType(values);
  return { type, key: null, values, span, head: cells[0]?.span ?? span };
}
