import type { SourceLine, SourceText } from '../model/source-text.ts';
import { isValid, listYamlErrors, parseLine, type SyntaxFault, type YamlFault } from './yaml-syntax.ts';

/** A line that becomes valid with quotation marks around its value, or with a space after its colon. */
export function findKnown(line: SourceLine): YamlFault | null {
  const { lead, key, colon, value, span } = splitLine(line);
  const name = key === '' ? lead : `${lead}${key}: `;
  if (value === '' || name === '' || (colon !== ':' && isValid(name + value))) return null;
  const advise = (problem: string, written: string): YamlFault | null =>
    isValid(name + written) ? { problem, span, write: name + written } : null;
  if (colon === ':') return advise(`there is no space after the colon of “${key}”.`, value);
  if (/^(["'])(?:(?!\1).)*$/u.test(value))
    return advise('the value has no closing quotation mark.', value + value.charAt(0));
  const [, text, comment] = /^("[^"]*"|'[^']*')(#.*)$/u.exec(value) ?? [];
  if (text !== undefined && comment !== undefined)
    return advise('there is no space before the “#” of the comment.', `${text} ${comment}`);
  // Balanced brackets are rarely part of a text.
  if (/^(?:\[.*\]|\{.*\})$/u.test(value) || /^[[{](?:[^"]*"[^"]*")*[^"]*"[^"]*$/u.test(value)) return null;
  const why = /^[^'"[{]*: /u.test(value)
    ? 'the value contains a colon'
    : `the value contains “${/^"[^"]*(\\)/u.exec(value)?.[1] ?? /^['"[\]{},@%&*!|>`-]/u.exec(value)?.[0] ?? '"'}”`;
  return advise(`${why}, so it needs ${value.startsWith('"') ? 'other ' : ''}quotation marks.`, quoteText(value));
}

const quoteText = (value: string) => JSON.stringify(value.replace(/^(['"])(.*)\1$/u, '$2'));

/** A line with quotation marks around its value. */
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

/** A list or mapping without its closing bracket: the parser marks the next line. */
export function findUnclosed(source: SourceText, { message, pos }: SyntaxFault): YamlFault | null {
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
export function findMissingColon({ text, start }: SourceLine, { code, message }: SyntaxFault): YamlFault | null {
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

/** A text in braces or brackets that becomes valid with both of its quotation marks. */
export function findInBraces({ text, start }: SourceLine, from: number): YamlFault | null {
  const isOpen = /^["']/u.test(text.slice(from - start));
  const closed = text.length > longestLine ? null : closeTexts(text, from - start);
  if (!closed) return null;
  const problem =
    isOpen || closed.start < from - start
      ? 'the value has no closing quotation mark.'
      : 'the value contains a colon, so it needs quotation marks.';
  return { problem, span: { start: start + closed.start, end: start + closed.end }, write: closed.write.trim() };
}

/** In UTF-16 units; each text on a line is parsed a few times. */
const longestLine = 2000;

/** Adds quotation marks to the text at an error, and to later texts that need them. */
function closeTexts(text: string, at: number): { start: number; end: number; write: string } | null {
  const isList = text.lastIndexOf('[', at - 1) > text.lastIndexOf('{', at - 1);
  const after = text.slice(at);
  const quote = /^["']/u.exec(after)?.[0];
  // In a list with commas, it is unknown which text lacks the quotation mark.
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

/** A missing closing mark makes the next opening one end the text: `{ title: "Moss, venue: "Roots" }`. */
function closeBefore(text: string, at: number) {
  const begun = text.slice(0, text.lastIndexOf('"', at - 1));
  const start = begun.lastIndexOf('"');
  const end = begun.lastIndexOf(',');
  const write = `${text.slice(0, end)}"${text.slice(end)}`;
  return start !== -1 && start < end && /^, *\w[\w-]*: *$/u.test(begun.slice(end)) && isValid(write)
    ? { start, end, write }
    : null;
}
