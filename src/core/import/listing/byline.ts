import type { Field, Span } from '../../model/draft.ts';
import { isTeamName } from '../../model/team-name.ts';
import type { SourceLine } from '../../model/source-text.ts';
import { squashSpaces } from './squash.ts';

/** The second line of a paper, parsed from its end: ` · affiliations`, ` et al.`, and the title joined to its authors. */
export interface Byline {
  /** The range of title and authors, without outer spaces. */
  readonly glued: Span;
  /** The offset of a tab or line break between title and authors; null if there is none. */
  readonly tab: number | null;
  readonly etal: Field<true> | null;
  readonly affiliations: readonly Field<string>[];
}

/** For texts without final spaces: a pattern that starts or ends with `\s*` would take quadratic time on long runs of them. */
const etalPattern =
  /\s(?:et\s+al\s*\.?|(?:and\s|&\s|\+\s?)(?:others|\d{1,4}\s(?:more|others|authors)(?:\sauthors)?)|…|\.\.\.)$/u;
const affiliationPattern = /\s·\s/gu;
/** Listings use short lower-case names for institutions: `allen-ai`, `eth-zurich`. */
const shortNames = /^[\p{Ll}\p{N}][\p{Ll}\p{N}.&'+-]*(?:\s*,\s*[\p{Ll}\p{N}][\p{Ll}\p{N}.&'+-]*)*\s*$/u;

/** Where the end of a title is joined to a name without a space, or separated by a tab. */
const meeting = /[\p{Ll}\p{N}\p{Pe}?!.”"’]\p{Lu}|\t/u;

/** Splits a line into title, authors and affiliations. Spans are offsets into the source text. */
export function parseByline(line: SourceLine): Byline {
  const dot = findAffiliations(line.text);
  const beforeDot = (dot === null ? line.text : line.text.slice(0, dot)).trimEnd();
  const etal = findEtal(beforeDot);
  const beforeEtal = beforeDot.slice(0, etal ?? beforeDot.length).trimEnd();
  const isListGoingOn = etal !== null && beforeEtal.endsWith(',');
  const glued = trimSpan(line.text, { start: 0, end: beforeEtal.length - Number(isListGoingOn) });
  const tab = glued.start + line.text.slice(glued.start).search(/[\t\r\n]/u);
  return {
    glued: shift(glued, line.start),
    tab: tab >= glued.start && tab < glued.end ? tab + line.start : null,
    etal: etal === null ? null : readEtal(line, { start: etal, end: beforeDot.length }),
    affiliations: dot === null ? [] : splitList(line, { start: dot + 3, end: line.text.length }, 'affiliation'),
  };
}

/** The comma-separated values in a part of a line, without empty ones. */
function splitList(line: SourceLine, part: Span, rule: string): readonly Field<string>[] {
  const fields: Field<string>[] = [];
  let start = part.start;
  for (const piece of line.text.slice(part.start, part.end).split(',')) {
    const span = trimSpan(line.text, { start, end: start + piece.length });
    if (span.end > span.start) {
      const value = squashSpaces(line.text.slice(span.start, span.end));
      fields.push({ value, span: shift(span, line.start), confidence: 'certain', rule });
    }
    start += piece.length + 1;
  }
  return fields;
}

/** The offset of the space before the dot that separates affiliations from authors; titles can contain such a dot, too. */
function findAffiliations(text: string): number | null {
  const last = [...text.matchAll(affiliationPattern)].at(-1);
  const before = text.slice(0, last?.index ?? 0).trimEnd();
  if (!last || before === '') return null;
  const after = text.slice(last.index + 3);
  // Title and authors meet somewhere. If they meet before the dot and nowhere after it, the dot is not in the title.
  const holdsMeeting = (part: string) => meeting.test(part) && !isTeamName(part.trim());
  const isBehindAuthors = meeting.test(before) && !after.split(',').some(holdsMeeting);
  return findEtal(before) !== null || shortNames.test(after) || isBehindAuthors ? last.index : null;
}

/**
 * The offset of the space before `et al.`, `and others` or `+5 authors` at the end of a text; null if there is none, or nothing before
 * it.
 */
function findEtal(text: string): number | null {
  const index = etalPattern.exec(text)?.index ?? 0;
  return text.slice(0, index).trim() === '' ? null : index;
}

function readEtal(line: SourceLine, part: Span): Field<true> {
  return { value: true, span: shift(trimSpan(line.text, part), line.start), confidence: 'certain', rule: 'et-al' };
}

function trimSpan(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const leading = piece.length - piece.trimStart().length;
  return leading === piece.length
    ? { start, end: start }
    : { start: start + leading, end: start + piece.trimEnd().length };
}

function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
