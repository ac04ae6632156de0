import type { Span } from '../../model/draft.ts';

export interface Cell {
  /** Without quotation marks. */
  readonly text: string;
  readonly span: Span;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly span: Span;
}

/**
 * The rows of comma-separated values (RFC 4180), or with another separator, from an offset on. Blank rows are skipped. Takes linear
 * time.
 */
export function scanTable(text: string, separator: string, from: number): readonly Row[] {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let at = from;
  let rowStart = from;
  while (at <= text.length) {
    const cell = scanCell(text, at, separator);
    cells.push(cell);
    at = cell.span.end;
    const sign = text.charAt(at);
    if (sign === separator) {
      at += 1;
      continue;
    }
    if (cells.some((one) => one.text.trim() !== '')) rows.push({ cells, span: { start: rowStart, end: at } });
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rowStart = at;
  }
  return rows;
}

function scanCell(text: string, start: number, separator: string): Cell {
  if (text.charAt(start) === '"') {
    let content = '';
    let at = start + 1;
    for (;;) {
      const close = text.indexOf('"', at);
      // An unmatched quotation mark is an ordinary character.
      if (close < 0) break;
      content += text.slice(at, close);
      at = close + 1;
      if (text.charAt(at) !== '"') {
        const next = text.charAt(at);
        if (next !== '' && next !== separator && next !== '\n' && next !== '\r') break;
        return { text: content, span: { start, end: at } };
      }
      content += '"';
      at += 1;
    }
  }
  let end = start;
  while (end < text.length && text.charAt(end) !== separator && text.charAt(end) !== '\n' && text.charAt(end) !== '\r')
    end++;
  return { text: text.slice(start, end), span: { start, end } };
}

/** The separator that splits a heading line into the most columns. */
export function findSeparator(head: string): string {
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
