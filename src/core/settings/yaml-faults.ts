import { type Document, parseDocument, visit } from 'yaml';
import type { Span } from '../model/draft.ts';
import type { SourceLine, SourceText } from '../model/source-text.ts';
import { describeYamlError } from './yaml-errors.ts';

/** Something that makes a text invalid as YAML. */
export interface YamlFault {
  /** A sentence that continues after a colon. */
  readonly problem: string;
  readonly span: Span;
  /** The corrected line, without its indentation unless that is the error; null if the correction is unknown. */
  readonly write: string | null;
}

/** Faults that are reported one by one; one error can make every following line invalid. */
const mostFaults = 20;

/** What the parser reports of a document. Of its warnings, those by which a text would lose its beginning: `about: !x y`. */
export function listYamlErrors({ errors, warnings }: Document.Parsed): readonly SyntaxFault[] {
  return [...errors, ...warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE')];
}

/** One fault a line. Common errors are named, with the corrected line. `topLevel` has the names that belong in the first column. */
export function describeSyntaxErrors(
  source: SourceText,
  document: Document.Parsed,
  topLevel: readonly string[],
): readonly YamlFault[] {
  const all = listYamlErrors(document);
  const open = all.find(isOpenQuote);
  // What follows an open quotation mark is all part of that text.
  const errors = open ? [findOpenQuote(document, open), ...all.filter(({ pos: [start] }) => start < open.pos[0])] : all;
  const tabs = source.lines.filter(({ text }) => /^ *\t\s*\S/u.test(text));
  const isTabbed = new Set(tabs.map(({ number }) => number));
  const isAtTab = ({ code, pos: [start, end] }: SyntaxFault) =>
    code === 'TAB_AS_INDENT' || isTabbed.has(source.locate({ start, end }).line);
  const [firstTab] = errors.some(isAtTab) ? tabs : [];
  const byLine = new Map<number, SyntaxFault>();
  for (const error of errors) {
    const { line } = source.locate({ start: error.pos[0], end: error.pos[0] });
    if (!byLine.has(line) && !(firstTab && isAtTab(error))) byLine.set(line, error);
  }
  const faults = firstTab ? [describeTabs(source, firstTab, { count: tabs.length, topLevel })] : [];
  const left = byLine.size + faults.length - mostFaults;
  const reported = new Set<number>();
  for (const [number, error] of [...byLine].toSorted(([a], [b]) => a - b).slice(0, mostFaults - faults.length)) {
    if (reported.has(number)) continue;
    const fault = describeError(source, error, { number, isFirst: faults.length === 0, topLevel });
    reported.add(source.locate(fault.span).line);
    faults.push(fault);
  }
  const last = faults.at(-1);
  if (left > 0 && last)
    return [
      ...faults.slice(0, -1),
      { ...last, problem: `${last.problem} (and ${left.toLocaleString('en')} more errors)` },
    ];
  return faults;
}

function describeError(
  source: SourceText,
  error: SyntaxFault,
  { number, isFirst, topLevel }: { number: number; isFirst: boolean; topLevel: readonly string[] },
): YamlFault {
  const [start, end] = error.pos;
  const line = source.lines[number - 1];
  return (
    findUnclosed(source, error) ??
    (line && (findKnown(line) ?? findMissingColon(line, error) ?? findInBraces(line, start))) ??
    (isFirst ? findIndentation(source, error, { number, topLevel }) : null) ?? {
      problem: `${describeYamlError(error, source.text.slice(start, end))}.`,
      span: { start, end },
      write: null,
    }
  );
}

type SyntaxFault = Pick<Document.Parsed['errors'][number], 'code' | 'message' | 'pos'>;

const isOpenQuote = ({ code, message }: SyntaxFault) => code === 'MISSING_CHAR' && message.includes('quote');

/** The parser marks the end of the file for a quotation mark that is missing; the text that lacks it begins at another. */
function findOpenQuote(document: Document, error: SyntaxFault): SyntaxFault {
  let start = error.pos[0];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) start = Math.min(error.pos[0], range[0]);
    },
  });
  return { ...error, pos: [start, start + 1] };
}

/** A list or mapping whose bracket is not closed: the parser marks the next line. */
function findUnclosed(source: SourceText, { message, pos }: SyntaxFault): YamlFault | null {
  const closing = /end with a ([\]}])$/u.exec(message)?.[1];
  const opening = closing === ']' ? '[' : '{';
  const start = closing === undefined ? -1 : source.text.lastIndexOf(opening, pos[0] - 1);
  if (start === -1 || closing === undefined) return null;
  const span = { start, end: start + 1 };
  const line = source.lines[source.locate(span).line - 1]?.text.trim() ?? '';
  const write = line.endsWith(opening) || !isValid(line + closing) ? null : line + closing;
  return { problem: `“${opening}” is not closed by “${closing}”.`, span, write };
}

/** A name without a colon, or with another sign: `language en`, `language = en`. */
function findMissingColon({ text, start }: SourceLine, { code, message }: SyntaxFault): YamlFault | null {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && !message.startsWith('Implicit map keys')) return null;
  const [, lead = '', key, value] = /^(\s*(?:- +)?)(\w[\w-]*)\s*(?:[:=：]\s*|\s)(?!\/\/)(\S.*)$/u.exec(text) ?? [];
  if (key === undefined || value === undefined) return null;
  const write = `${lead.trimStart()}${key}: ${value.trimEnd()}`;
  if (!isValid(write)) return null;
  const from = start + lead.length;
  return {
    problem: `there is no colon with a space after “${key}”.`,
    span: { start: from, end: from + key.length },
    write,
  };
}

/** A text in braces or brackets that is valid as soon as it has both of its quotation marks. */
function findInBraces({ text, start }: SourceLine, from: number): YamlFault | null {
  const isOpen = /^["']/u.test(text.slice(from - start));
  const closed = text.length > longestLine ? null : closeTexts(text, from - start);
  if (!closed) return null;
  const problem =
    isOpen || closed.start < from - start
      ? 'the text has no closing quotation mark.'
      : 'the text contains a colon, so it needs quotation marks.';
  return { problem, span: { start: start + closed.start, end: start + closed.end }, write: closed.write.trim() };
}

/** In UTF-16 units; each text of a line costs a few parsings of it. */
const longestLine = 2000;

/** Gives quotation marks to the text at an error, and to those behind it that need them. */
function closeTexts(text: string, at: number): { start: number; end: number; write: string } | null {
  const isList = text.lastIndexOf('[', at - 1) > text.lastIndexOf('{', at - 1);
  const after = text.slice(at);
  const quote = /^["']/u.exec(after)?.[0];
  // In a list with commas, it is not known which of its texts lacks the mark.
  const ends = isList ? (quote === undefined ? /[,\]]/gu : /\]/gu) : /\}|, *\w[\w-]*: /gu;
  for (const { index } of after.matchAll(ends)) {
    const value = after.slice(0, index).trimEnd();
    if (quote === undefined ? !value.includes(': ') : /["',]/u.test(value.slice(1))) continue;
    const closed = quote === undefined ? JSON.stringify(value) : value + quote;
    const write = `${text.slice(0, at)}${closed}${after.slice(value.length)}`;
    const next = listYamlErrors(parseLine(write))[0]?.pos[0];
    if (next !== undefined && next < at + closed.length) continue;
    const rest = next === undefined ? { write } : closeTexts(write, next);
    return rest && { start: at, end: at + value.length, write: rest.write };
  }
  return closeBefore(text, at);
}

/** Where a text lacks its mark, that of the next one ends it: `{ title: "Moss, venue: "Roots" }`. */
function closeBefore(text: string, at: number) {
  const begun = text.slice(0, text.lastIndexOf('"', at - 1));
  const start = begun.lastIndexOf('"');
  const end = begun.lastIndexOf(',');
  const write = `${text.slice(0, end)}"${text.slice(end)}`;
  return start !== -1 && start < end && /^, *\w[\w-]*: *$/u.test(begun.slice(end)) && isValid(write)
    ? { start, end, write }
    : null;
}

/** A line that is valid with other indentation. Of two lines that do not fit each other the parser marks the one or the other. */
function findIndentation(
  source: SourceText,
  { code, message, pos }: SyntaxFault,
  { number, topLevel }: { number: number; topLevel: readonly string[] },
): YamlFault | null {
  const marked = source.lines[number - 1];
  const isAbove = message.startsWith('Nested mappings') || marked?.text.slice(pos[0] - marked.start).trim() === '';
  const line = source.lines.slice(isAbove ? number : number - 1).find(isFilled);
  if (!line) return null;
  const former = source.lines.slice(0, line.number - 1);
  const [before, above] = former.filter(isFilled).slice(-2);
  const separating = before && above && findSeparating(source, [before, above, line], topLevel);
  if (separating) return separating;
  const isText = code === 'BAD_INDENT' || /:\s*$|[:-] +[|>][-+\d]*$/u.test(above?.text ?? '');
  const { indent, rest, isKey } = splitIndent(line);
  const spaces = isText || isKey ? chooseSpaces(source, line, { rest, usual: indent, topLevel }) : null;
  const span = { start: line.start, end: line.start + Math.max(1, indent) };
  if ((spaces === null || spaces < indent) && !rest.startsWith('- ') && !isTopLevel(rest, topLevel)) {
    const isInList = former.some(({ text }) => text.startsWith(`${' '.repeat(indent)}- `));
    const write = `${' '.repeat(indent)}- ${rest}`;
    if (isInList && isValid(`${source.text.slice(0, line.start)}${write}\n`))
      return { problem: 'the lines above are a list, in which every entry begins with “- ”.', span, write };
  }
  if (spaces === null || spaces === indent) return null;
  return { problem: describeIndentation(indent, spaces), span, write: ' '.repeat(spaces) + rest };
}

const describeIndentation = (indent: number, spaces: number) =>
  `it is indented by ${countSpaces(indent)}, and the lines above need ${countSpaces(spaces)} here.`;

/** A line between a setting and the lines below it that belongs to these: `people:`, `role: owner`, `  - name: Ada`. */
function findSeparating(
  source: SourceText,
  [above, line, next]: readonly [SourceLine, SourceLine, SourceLine],
  topLevel: readonly string[],
): YamlFault | null {
  const [{ indent, rest, isKey }, below] = [splitIndent(line), splitIndent(next)];
  if (!isKey || rest.startsWith('- ') || isTopLevel(rest, topLevel)) return null;
  const before = source.text.slice(0, line.start);
  const span = { start: line.start + indent, end: line.start + line.text.length };
  const isEntry = below.rest.startsWith('- ');
  const dashed = `${' '.repeat(indent)}- ${rest}`;
  if (isEntry && indent === below.indent && isValid(`${before}${dashed}\n${next.text}\n`))
    return { problem: 'there is no “- ” before this entry of a list.', span, write: dashed };
  if (indent > splitIndent(above).indent || indent >= below.indent) return null;
  const moved = ' '.repeat(below.indent) + rest;
  if (isValid(`${before}${moved}\n${next.text}\n`))
    return { problem: describeIndentation(indent, below.indent), span, write: moved };
  const inEntry = `${' '.repeat(below.indent + 2)}${rest}`;
  if (!isEntry || !isValid(`${before}${next.text}\n${inEntry}\n`)) return null;
  const problem = `this line separates a list from its name. Move it below line ${String(next.number)}, indented by ${countSpaces(below.indent + 2)}.`;
  return { problem, span, write: inEntry };
}

function splitIndent({ text }: SourceLine) {
  const [, indent = '', rest = ''] = /^( *)(\S.*)$/u.exec(text) ?? [];
  return { indent: indent.length, rest, isKey: /^(?:- |[^\s:]+:(?: |$))/u.test(rest) };
}

const isTopLevel = (rest: string, topLevel: readonly string[]) => topLevel.includes(rest.split(':')[0] ?? '');

const isFilled = ({ text }: SourceLine) => /^\s*[^\s#]/u.test(text);

const countSpaces = (count: number) =>
  count === 0 ? 'no spaces' : `${String(count)} ${count === 1 ? 'space' : 'spaces'}`;

function describeTabs(
  source: SourceText,
  line: SourceLine,
  { count, topLevel }: { count: number; topLevel: readonly string[] },
): YamlFault {
  const indent = /^\s*/u.exec(line.text)?.[0] ?? '';
  const others =
    count > 1 ? `, and ${count === 2 ? 'another line is' : `${String(count - 1)} more lines are`} too` : '';
  const usual = indent.replaceAll('\t', '  ').length;
  const rest = line.text.slice(indent.length);
  const spaces = chooseSpaces(source, line, { rest, usual, topLevel }) ?? usual;
  return {
    problem: `this line is indented with a tab${others}. YAML allows only spaces: use ${countSpaces(spaces)} before it.`,
    span: { start: line.start, end: line.start + indent.length },
    write: ' '.repeat(spaces) + rest,
  };
}

/** Columns of lines above that are tried for one. */
const mostColumns = 6;

/**
 * How many spaces a line needs for the text down to it to be valid: about as many as it has, and as a line above; null where none fits.
 */
function chooseSpaces(
  source: SourceText,
  { number, start }: SourceLine,
  { rest, usual, topLevel }: { rest: string; usual: number; topLevel: readonly string[] },
): number | null {
  const above = source.lines
    .slice(0, number - 1)
    .filter(isFilled)
    .slice(-100)
    .reverse();
  const columns = above.flatMap(({ text }) => {
    const [, indent = '', dash = ''] = /^( *)(- +)?/u.exec(text) ?? [];
    return [indent.length + dash.length, indent.length];
  });
  const before = source.text.slice(0, start);
  const [first = 0] = columns;
  const wanted = isTopLevel(rest, topLevel) ? 0 : usual;
  return (
    [...new Set([usual, ...columns, first + 2, 0])]
      .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
      .slice(0, mostColumns)
      .find((count) => isValid(`${before}${' '.repeat(count)}${rest}\n`)) ?? null
  );
}

/** A line that is valid as soon as its value stands in quotation marks, or a space follows its colon. */
function findKnown(line: SourceLine): YamlFault | null {
  const { lead, key, colon, value, span } = splitLine(line);
  const name = key === '' ? lead : `${lead}${key}: `;
  if (value === '' || name === '' || (colon !== ':' && isValid(name + value))) return null;
  const advise = (problem: string, written: string): YamlFault | null =>
    isValid(name + written) ? { problem, span, write: name + written } : null;
  if (colon === ':') return advise(`there is no space after the colon of “${key}”.`, value);
  if (/^(["'])(?:(?!\1).)*$/u.test(value))
    return advise('the text has no closing quotation mark.', value + value.charAt(0));
  const [, text, comment] = /^("[^"]*"|'[^']*')(#.*)$/u.exec(value) ?? [];
  if (text !== undefined && comment !== undefined)
    return advise('there is no space before the “#” of the comment.', `${text} ${comment}`);
  // Brackets that are closed are hardly part of a text.
  if (/^(?:\[.*\]|\{.*\})$/u.test(value) || /^[[{](?:[^"]*"[^"]*")*[^"]*"[^"]*$/u.test(value)) return null;
  const why = /^[^'"[{]*: /u.test(value)
    ? 'the text contains a colon'
    : `the text contains “${/^"[^"]*(\\)/u.exec(value)?.[1] ?? /^['"[\]{},@%&*!|>`-]/u.exec(value)?.[0] ?? '"'}”`;
  return advise(`${why}, so it needs ${value.startsWith('"') ? 'other ' : ''}quotation marks.`, quoteText(value));
}

const quoteText = (value: string) => JSON.stringify(value.replace(/^(['"])(.*)\1$/u, '$2'));

/** A line whose value has quotation marks. */
export function quoteValue(line: SourceLine): string {
  const { lead, key, value } = splitLine(line);
  return `${lead}${key === '' ? '' : `${key}: `}${quoteText(value)}`;
}

function splitLine({ text, start }: SourceLine) {
  const [, lead = '', key = '', colon = '', written = ''] =
    /^\s*(- +)?(?:([\w-]+)(: +|:(?!\/\/)))?(\S.*)$/u.exec(text) ?? [];
  const value = written.trimEnd();
  const from = start + text.length - written.length;
  return { lead, key, colon, value, span: { start: from, end: from + value.length } };
}

const parseLine = (text: string) => parseDocument(text, { prettyErrors: false, logLevel: 'error' });

const isValid = (text: string) => listYamlErrors(parseLine(text)).length === 0;
