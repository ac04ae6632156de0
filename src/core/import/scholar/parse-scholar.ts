import { createSourceText, type SourceLine, type SourceText } from '../../model/source-text.ts';
import type { Span } from '../../model/draft.ts';
import type { ParsedSource } from '../parsed-source.ts';
import type { Entry, Value } from '../reference/entry.ts';
import { reportOutside } from '../reference/report-outside.ts';
import { resolveType } from '../reference/type-of-words.ts';
import { parseEntries } from '../reference/parse-entries.ts';

/**
 * `A Grace, LM van den Berg, ...`: names separated by commas. Each name matches in only one way, or a long line could be matched in
 * thousands of ways.
 */
const nameLine = /^[\p{L}-][\p{L}'’ -]{1,60}(?:, (?:\p{L}[\p{L}'’ .-]{1,45}|\.\.\.|…)){0,40}$/u;
const initialsFirst = /^[\p{Lu}-]{1,4} (?:\p{Ll}{1,4} ){0,3}\p{Lu}/u;
/** The number of citations and the year: `12 2019`, `12*`, `2019`. */
const countLine = /^(?:cited by ?)?(?:(?:\d{1,7}\*? )?((?:19|20)\d\d)|\d{1,7}\*?)?$/iu;
/** Texts on the page other than papers. */
const pageWords =
  /^(?:title|cited by|year|cited by\s+year|title\s+cited by(?:\s+year)?|sort by .*|articles?(?: \d+–\d+)?|show more|co-?authors|citations?|follow|h-index|i10-index|all|since \d{4}|public access|view all|not available|available|based on funding mandates)$/iu;

interface Paper {
  readonly title: SourceLine;
  readonly names: SourceLine;
  readonly venue: SourceLine | null;
  readonly year: string | null;
}

/** True for text copied from a Google Scholar profile: lines of names below titles, with citation counts and years. */
export function isScholarProfile(text: string): boolean {
  const lines = createSourceText('', text.slice(0, 20_000)).lines.filter((line) => line.text.trim() !== '');
  const names = lines.filter((line) => initialsFirst.test(line.text) && nameLine.test(line.text.trim())).length;
  const years = lines.filter((line) => /^(?:19|20)\d\d$/u.test(line.text.split('\t').at(-1)?.trim() ?? '')).length;
  return names >= 2 && years >= 0.5 * names && names >= 0.15 * lines.length;
}

/** Parses text copied from a Google Scholar profile: title, names, venue, citations and year, on lines or between tabs. */
export const parseScholar = (file: string, text: string) => readScholar(createSourceText(file, text));

/** Reads the lines of a profile. */
export function readScholar(source: SourceText): ParsedSource {
  const all = source.lines.flatMap(splitCells).filter((cell) => cell.text !== '');
  // The owner and their affiliation precede the heading of the list.
  const first = all.findLastIndex((cell) => /^title(?:\s+cited by.*)?$/iu.test(cell.text)) + 1;
  const cells = all.slice(first).filter((cell) => !pageWords.test(cell.text));
  const papers: Paper[] = [];
  const outside = all.slice(0, first).filter((cell) => !pageWords.test(cell.text) && !countLine.test(cell.text));
  for (let at = 0; at < cells.length;) {
    const [title, names, third, fourth] = cells.slice(at, at + 4);
    if (!title || !names || countLine.test(title.text) || !nameLine.test(names.text) || countLine.test(names.text)) {
      if (title && !countLine.test(title.text)) outside.push(title);
      at += 1;
      continue;
    }
    const isVenue =
      third !== undefined &&
      !countLine.test(third.text) &&
      !(fourth && nameLine.test(fourth.text) && initialsFirst.test(fourth.text) && !/\d/u.test(third.text));
    at += isVenue ? 3 : 2;
    let year: string | null = null;
    for (let found = cells[at]; found && countLine.test(found.text); found = cells[at]) {
      year = countLine.exec(found.text)?.[1] ?? year;
      at += 1;
    }
    const areInitials = initialsFirst.test(names.text);
    if (year !== null || (areInitials && (isVenue || first > 0)))
      papers.push({ title, names, venue: isVenue ? third : null, year });
    else outside.push(title, names);
  }
  const parsed = parseEntries(source, papers.map(toEntry), { faults: [], strays: [], unused: [] });
  return { ...parsed, diagnostics: [...parsed.diagnostics, ...reportOutside(source, outside)] };
}

/** Each cell between tabs as a line. */
function splitCells({ number, start, text }: SourceLine): readonly SourceLine[] {
  let at = 0;
  return text.split('\t').map((cell) => {
    const from = start + at + (cell.length - cell.trimStart().length);
    at += cell.length + 1;
    return { number, start: from, text: cell.trim() };
  });
}

const spanOf = ({ start, text }: SourceLine): Span => ({ start, end: start + text.length });

function toEntry({ title, names, venue, year }: Paper): Entry {
  const values = new Map<string, Value>();
  const add = (field: string, line: SourceLine, text: string) => {
    if (text !== '') values.set(field, { field, text, span: spanOf(line), isExact: text === line.text });
  };
  add('title', title, title.text);
  // The page truncates long lists of names.
  add('author', names, names.text.replace(/, ?(?:\.\.\.|…)$/u, ', and others'));
  if (venue) readVenue(venue, add);
  const last = venue ?? names;
  if (year !== null && !values.has('year')) add('year', last, year);
  const span = { start: title.start, end: spanOf(last).end };
  return {
    type: resolveType(values),
    key: null,
    values,
    span,
    head: spanOf(title),
  };
}

/** `Journal of Moss 12 (3), 45-67, 2019`, `arXiv preprint arXiv:1901.01234, 2019`. */
function readVenue(line: SourceLine, add: (field: string, line: SourceLine, text: string) => void): void {
  const [, rest = line.text, year = ''] = /^(.*?),? ?((?:19|20)\d\d)$/u.exec(line.text) ?? [];
  const [, before = rest, pages = ''] = /^(.*?), ([a-z]?\d+(?:[-–][a-z]?\d+)?)$/iu.exec(rest) ?? [];
  const [, name = before, volume = '', issue = ''] = /^(\D.*?) (\d{1,5})(?: \(([^()]{1,20})\))?$/u.exec(before) ?? [];
  add('journaltitle', line, name.replace(/[,\s]$/u, ''));
  add('volume', line, volume);
  add('issue', line, issue);
  add('pages', line, pages);
  add('year', line, year);
}
