import type { SourceLine } from '../../model/source-text.ts';
import { type Header, parseHeader, resemblesHeader } from './header.ts';

/** The lines of one paper. `header` is null if the first line cannot be parsed. */
export interface ListingRecord {
  readonly first: SourceLine;
  readonly header: Header | null;
  readonly byline: SourceLine | null;
  readonly abstract: readonly SourceLine[];
}

/** The lines of a listing: every line that is not blank belongs to a record or is outside. */
export interface ListingLines {
  readonly records: readonly ListingRecord[];
  readonly outside: readonly SourceLine[];
}

interface OpenRecord {
  readonly first: SourceLine;
  readonly header: Header | null;
  byline: SourceLine | null;
  readonly abstract: SourceLine[];
}

/**
 * Groups lines into papers. A header starts a paper, the next line holds title and authors, and the following lines are the abstract,
 * up to a blank line or the next header.
 */
export function groupLines(lines: readonly SourceLine[]): ListingLines {
  const records: OpenRecord[] = [];
  const outside: SourceLine[] = [];
  let open: OpenRecord | null = null;

  for (const line of lines) {
    if (isBlank(line)) {
      if (open && open.abstract.length > 0) open = null;
      continue;
    }
    const header = parseHeader(line);
    const awaitsByline = open !== null && open.byline === null;
    if (header || (resemblesHeader(line) && !awaitsByline)) {
      open = { first: line, header, byline: null, abstract: [] };
      records.push(open);
    } else if (!open) outside.push(line);
    else if (!open.byline) open.byline = line;
    else open.abstract.push(line);
  }
  return { records, outside };
}

const isBlank = (line: SourceLine) => line.text.trim() === '';
