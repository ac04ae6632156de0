import { type Document, parseDocument, visit } from 'yaml';
import type { Span } from '../model/draft.ts';
import type { SourceLine, SourceText } from '../model/source-text.ts';
import { describeYamlError } from './yaml-errors.ts';

/** Something that makes a text invalid as YAML. */
export interface YamlFault {
  /** A sentence that goes on behind a colon. */
  readonly problem: string;
  readonly span: Span;
  /** The line as it would be right, without its indentation unless that is what is wrong; null where that is not known. */
  readonly write: string | null;
}

/** Faults that are reported one by one; one error can make every following line invalid. */
const mostFaults = 20;

/** What the parser reports of a document. Of its warnings, those by which a text would lose its beginning: `about: !x y`. */
export function listYamlErrors({ errors, warnings }: Document.Parsed): readonly SyntaxFault[] {
  return [...errors, ...warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE')];
}

/** One fault a line. Common errors are named, with the corrected line. */
export function describeSyntaxErrors(source: SourceText, document: Document.Parsed): readonly YamlFault[] {
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
  const faults = firstTab ? [describeTabs(source, firstTab, tabs.length)] : [];
  const left = byLine.size + faults.length - mostFaults;
  for (const [number, error] of [...byLine].toSorted(([a], [b]) => a - b).slice(0, mostFaults - faults.length))
    faults.push(describeError(source, error, { number, isFirst: faults.length === 0 }));
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
  { number, isFirst }: { number: number; isFirst: boolean },
): YamlFault {
  const [start, end] = error.pos;
  const line = source.lines[number - 1];
  return (
    findUnclosed(source, error) ??
    (line && (findKnown(line) ?? findMissingColon(line, error) ?? findInBraces(line, start))) ??
    (isFirst ? findIndentation(source, error, number) : null) ?? {
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
  const [, lead = '', key, value] = /^(\s*(?:- +)?)([\w-]+)\s*(?:[:=：]\s*|\s)(?!\/\/)(\S.*)$/u.exec(text) ?? [];
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
  const [before, after] = [text.slice(0, from - start), text.slice(from - start)];
  const value = after.slice(0, Math.max(0, after.search(/[}\]]/u))).trimEnd();
  const quote = /^["']/u.exec(value)?.[0];
  // In a list with commas, it is not known which of its texts lacks the mark.
  if (/["',]/u.test(value.slice(1)) || (quote === undefined && !value.includes(': '))) return null;
  const write =
    `${before}${quote === undefined ? JSON.stringify(value) : value + quote}${after.slice(value.length)}`.trim();
  if (!isValid(write)) return null;
  const problem =
    quote === undefined
      ? 'the text contains a colon, so it needs quotation marks.'
      : 'the text has no closing quotation mark.';
  return { problem, span: { start: from, end: from + value.length }, write };
}

/** A line that is valid with other indentation. Of two lines that do not fit each other the parser marks the one or the other. */
function findIndentation(source: SourceText, { code, message }: SyntaxFault, place: number): YamlFault | null {
  const isAbove = message.startsWith('Nested mappings');
  const line = source.lines.slice(isAbove ? place : place - 1).find(isFilled);
  if (!line) return null;
  const above = source.lines.slice(0, line.number - 1).findLast(isFilled)?.text ?? '';
  const isText = code === 'BAD_INDENT' || /[:-] +[|>][-+\d]*$/u.test(above);
  const [, indent = '', rest = ''] = /^( *)(\S.*)$/u.exec(line.text) ?? [];
  if (!isText && !/^(?:- |[^\s:]+:(?: |$))/u.test(rest)) return null;
  const spaces = chooseSpaces(source, line, rest, indent.length);
  if (spaces === null || spaces === indent.length) return null;
  return {
    problem: `it is indented by ${countSpaces(indent.length)}, and the lines above need ${countSpaces(spaces)} here.`,
    span: { start: line.start, end: line.start + Math.max(1, indent.length) },
    write: ' '.repeat(spaces) + rest,
  };
}

const isFilled = ({ text }: SourceLine) => /^\s*[^\s#]/u.test(text);

const countSpaces = (count: number) =>
  count === 0 ? 'no spaces' : `${String(count)} ${count === 1 ? 'space' : 'spaces'}`;

function describeTabs(source: SourceText, line: SourceLine, count: number): YamlFault {
  const indent = /^\s*/u.exec(line.text)?.[0] ?? '';
  const others =
    count > 1 ? `, and ${count === 2 ? 'another line is' : `${String(count - 1)} more lines are`} too` : '';
  const usual = indent.replaceAll('\t', '  ').length;
  const rest = line.text.slice(indent.length);
  const spaces = chooseSpaces(source, line, rest, usual) ?? usual;
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
function chooseSpaces(source: SourceText, { number, start }: SourceLine, rest: string, usual: number): number | null {
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
  return (
    [...new Set([usual, ...columns, first + 2, 0])]
      .toSorted((a, b) => Math.abs(a - usual) - Math.abs(b - usual))
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

function isValid(text: string): boolean {
  return listYamlErrors(parseDocument(text, { prettyErrors: false, logLevel: 'error' })).length === 0;
}
