import type { Field, Span, WrittenDate } from '../../model/draft.ts';
import type { SourceLine } from '../../model/source-text.ts';

/** The first line of a paper in a listing: `[score]CATEGORYMonth day[, year][Code]`. */
export interface Header {
  readonly score: Field<number> | null;
  readonly category: Field<string>;
  readonly date: Field<WrittenDate>;
  readonly code: Field<true> | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const category = String.raw`[A-Za-z]+?(?:[.-][A-Za-z]+?)*?`;

const headerPattern = new RegExp(
  String.raw`^\s*(?:(?<score>\d{1,6}(?:\.\d{1,6})?)\s*)?(?<category>${category})\s*` +
    String.raw`(?<date>(?<month>${month})\.?\s*(?<day>\d{1,2})(?:\s*,\s*(?<year>\d{4}))?)\s*(?:(?<code>Code)\s*)?$`,
  'du',
);

/** Lines that look like a header in another form: other dates, misspelled months, no category. */
const nearDates = [
  String.raw`[A-Za-z]{3,12}\.?\s*\d{1,2}(?:st|nd|rd|th)?\s*(?:,\s*)?\d{4}`,
  String.raw`(?:${month})\.?\s*\d{4}`,
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{1,2}\.?\s*(?:${month})\.?,?\s*\d{4}`,
  String.raw`(?<=[A-Z]{2})[A-Z][a-z]{2,8}\.?\s+\d{1,2}`,
  String.raw`(?:${month})\.?\s*\d{1,2}`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`,
  String.raw`\d{1,2}\.?\s*\p{L}{3,12}\.?,?\s*\d{4}`,
];
const nearHeaderPattern = new RegExp(
  String.raw`^\s*(?:\d{1,6}(?:\.\d{1,6})?\s*)?[[(]?(?:[A-Za-z][A-Za-z./+&-]{0,24}?[\])]?(?:, ?[A-Z]{2}){0,3}[\s,:;|·–-]{0,5})?(?:${nearDates.join('|')})\s*(?:[Cc]ode\s*)?$`,
  'u',
);
/** A category and an incomplete date: `CL2026`, `95.2cs.LG 05/2024`, `CL 3 days ago`, `CLMay`. */
const shortHeaderPattern = new RegExp(
  String.raw`^\s*(?:\d{1,6}(?:\.\d{1,6})?\s*)?(?:[a-z-]+\.)?[A-Z]{2}[\s,:]*` +
    String.raw`(?:(?:\d{1,2}[/.-])?\d{4}|\d{1,2} (?:hour|day|week|month)s? ago|[Yy]esterday|[Tt]oday|(?:${month})\.?)\s*(?:[Cc]ode\s*)?$`,
  'u',
);
const longestHeader = 80;

/** Parses a line as a header; null if it is not one. Spans are offsets into the source text. */
export function parseHeader(line: SourceLine): Header | null {
  if (line.text.length > longestHeader) return null;
  const match = headerPattern.exec(line.text);
  if (!match?.groups || !match.indices?.groups) return null;
  const { groups } = match;
  const spans = match.indices.groups;
  const read = <T>(name: string, value: T): Field<T> | null => {
    const range = spans[name];
    if (!range) return null;
    return { value, span: shift(range, line.start), confidence: 'certain', rule: 'header' };
  };

  const code = read('code', true as const);
  const categoryField = read('category', groups['category'] ?? '');
  const date = read('date', {
    year: groups['year'] === undefined ? null : Number(groups['year']),
    month: months.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1,
    day: Number(groups['day']),
  });
  if (!categoryField || !date) return null;
  return { score: read('score', Number(groups['score'])), category: categoryField, date, code };
}

/** True for a line that was probably meant as a header but cannot be parsed. */
export function resemblesHeader(line: SourceLine): boolean {
  const isNear = nearHeaderPattern.test(line.text) || shortHeaderPattern.test(line.text);
  return line.text.length <= longestHeader && isNear;
}

function shift([start, end]: readonly [number, number], offset: number): Span {
  return { start: start + offset, end: end + offset };
}
