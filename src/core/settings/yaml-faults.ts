import { type Document, parseDocument, visit } from 'yaml';
import type { Span } from '../model/draft.ts';
import type { SourceLine, SourceText } from '../model/source-text.ts';

/** Something that makes a text invalid as YAML. */
export interface YamlFault {
  /** A sentence that goes on behind a colon. */
  readonly problem: string;
  readonly span: Span;
  /** The line as it would be right, without its indentation; null where that is not known. */
  readonly write: string | null;
}

/** Faults that are reported one by one; one error can make every following line invalid. */
const mostFaults = 20;

/** One fault a line. Common errors are named, with the corrected line; the others keep the parser's own words. */
export function describeSyntaxErrors(source: SourceText, document: Document.Parsed): readonly YamlFault[] {
  const open = document.errors.find(isOpenQuote);
  // What follows an open quotation mark is all part of that text.
  const errors = open
    ? [...document.errors.filter(({ pos: [start] }) => start < open.pos[0]), findOpenQuote(document, open)]
    : document.errors;
  const tabs = source.lines.filter(({ text }) => /^ *\t\s*\S/u.test(text));
  const isTabbed = new Set(tabs.map(({ number }) => number));
  const isAtTab = ({ code, pos: [start, end] }: SyntaxFault) =>
    code === 'TAB_AS_INDENT' || isTabbed.has(source.locate({ start, end }).line);
  const [firstTab] = errors.some(isAtTab) ? tabs : [];
  const seen = new Set<number>();
  const remaining = errors.filter((error) => !firstTab || !isAtTab(error));
  const others = remaining.flatMap(({ message, pos: [start, end] }): readonly YamlFault[] => {
    const place = source.locate({ start, end }).line;
    if (seen.has(place)) return [];
    seen.add(place);
    const line = source.lines[place - 1];
    const known = line ? findKnown(line) : null;
    return [known ?? { problem: `${message.replace(/\.$/u, '')}.`, span: { start, end }, write: null }];
  });
  return limitFaults(firstTab ? [describeTabs(source, firstTab, tabs.length), ...others] : others);
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
  return { ...error, message: 'missing closing quotation mark of the text that begins here', pos: [start, start + 1] };
}

function describeTabs(source: SourceText, line: SourceLine, count: number): YamlFault {
  const indent = /^\s*/u.exec(line.text)?.[0] ?? '';
  const others =
    count > 1 ? `, and ${count === 2 ? 'another line is' : `${String(count - 1)} more lines are`} too` : '';
  const spaces = chooseSpaces(source, line, indent);
  const use = spaces === 0 ? 'no spaces' : `${String(spaces)} ${spaces === 1 ? 'space' : 'spaces'}`;
  return {
    problem: `this line is indented with a tab${others}. YAML allows only spaces: use ${use} before it.`,
    span: { start: line.start, end: line.start + indent.length },
    write: ' '.repeat(spaces) + line.text.slice(indent.length),
  };
}

/** How many spaces a line needs in place of its tabs: two for each if the text down to this line is valid then, else what makes it so. */
function chooseSpaces(source: SourceText, line: SourceLine, indent: string): number {
  const usual = indent.replaceAll('\t', '  ').length;
  const above = source.lines.slice(0, line.number - 1).findLast(({ text }) => /^\s*[^\s#]/u.test(text));
  const last = /^ */u.exec(above?.text ?? '')?.[0].length ?? 0;
  const before = source.text.slice(0, line.start);
  const rest = line.text.slice(indent.length);
  return [usual, last, last + 2, 0].find((count) => isValid(`${before}${' '.repeat(count)}${rest}\n`)) ?? usual;
}

/** A line that is valid as soon as its value stands in quotation marks, or a space follows its colon. */
function findKnown({ text, start }: SourceLine): YamlFault | null {
  const [, lead = '', key, colon = '', written] = /^(\s*(?:- +)?)([\w-]+)(: +|:)(\S.*)$/u.exec(text) ?? [];
  if (key === undefined || written === undefined) return null;
  const value = written.trimEnd();
  const from = start + text.length - written.length;
  const span = { start: from, end: from + value.length };
  if (colon === ':') {
    const write = `${key}: ${value}`;
    return isValid(write) ? { problem: `there is no space after the colon of “${key}”.`, span, write } : null;
  }
  if (/^(["'])(?:(?!\1).)*$/u.test(value)) {
    const write = `${lead.trimStart()}${key}: ${value}${value.charAt(0)}`;
    return isValid(write) ? { problem: 'the text has no closing quotation mark.', span, write } : null;
  }
  if (/^[[{](?:[^"]*"[^"]*")*[^"]*"[^"]*$/u.test(value)) return null;
  const write = `${key}: ${JSON.stringify(value.replace(/^(['"])(.*)\1$/u, '$2'))}`;
  if (isValid(`${key}: ${value}`) || !isValid(write)) return null;
  const why = /^[^'"[{]*: /u.test(value)
    ? 'the text contains a colon'
    : `the text contains “${/^['"[{@%&*!|>`-]/u.exec(value)?.[0] ?? '"'}”`;
  return { problem: `${why}, so it needs quotation marks.`, span, write: lead.trimStart() + write };
}

function isValid(line: string): boolean {
  return parseDocument(line, { prettyErrors: false, logLevel: 'error' }).errors.length === 0;
}

function limitFaults(faults: readonly YamlFault[]): readonly YamlFault[] {
  const left = faults.length - mostFaults;
  return faults
    .slice(0, mostFaults)
    .map((fault, place) =>
      left > 0 && place === mostFaults - 1
        ? { ...fault, problem: `${fault.problem} (and ${left.toLocaleString('en')} more errors)` }
        : fault,
    );
}
