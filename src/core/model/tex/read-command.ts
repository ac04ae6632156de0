import type { Span } from '../draft.ts';
import { findCharacters } from './characters.ts';
import { declarations, printedArguments, silentCommands, spaceCommands } from './commands.data.ts';
import { readAccent } from './read-accent.ts';
import { readArguments, skipOption } from './read-arguments.ts';
import { findGroup, type ReadContext, type ReadResult, type ScannedText } from './scanned-text.ts';

/** Reads a command with arguments, an accent with its letter, or an escaped character. */
export function readCommand(reading: ScannedText, { start, end }: Span, context: ReadContext): ReadResult {
  const pattern = /\\(?:([A-Za-z]+)(?:\*(?=\{))?|([^]?))/y;
  pattern.lastIndex = start;
  const [written = '', name, sign = ''] = pattern.exec(reading.text) ?? [];
  const behind: Span = { start: Math.min(start + written.length, end), end };
  if (name === undefined) return readSign(reading, sign, behind, context);
  return (
    readAccent(reading, name, behind, context) ??
    readArguments(reading, name, behind, context) ??
    readCharacters(reading, name, behind, context) ??
    (reading.isTex ? nameUnknown(reading, name, behind) : keepUnknown(reading, written, behind))
  );
}

/** An unknown command prints its arguments; without any, its name. */
function nameUnknown(reading: ScannedText, name: string, behind: Span): ReadResult {
  const { text } = reading;
  const end = skipOption(reading, behind);
  if (silentCommands.has(name) || declarations.has(name) || printedArguments.has(name)) return { found: '', end };
  if (spaceCommands.has(name)) return { found: ' ', end };
  const hasArgument = text.charAt(behind.start) === '{' && text.charAt(behind.start + 1) !== '}';
  return { found: hasArgument ? '' : name, end };
}

/** Keeps a command and the braces of its arguments as written; the arguments themselves are parsed. */
function keepUnknown(reading: ScannedText, written: string, behind: Span): ReadResult {
  let group = findGroup(reading, skipOption(reading, behind));
  while (group) {
    reading.visible.add(group.start - 1).add(group.end);
    group = findGroup(reading, group.end + 1);
  }
  return { found: written, end: behind.start };
}

function readCharacters(
  { text, isTex }: ScannedText,
  name: string,
  { start, end }: Span,
  { mode }: ReadContext,
): ReadResult | null {
  const code = name === 'char' || name === 'symbol' ? /\{?("[\dA-Fa-f]{1,6}|\d{1,7})\}? ?/y : null;
  if (code) code.lastIndex = start;
  const number = code?.exec(text)?.[1];
  if (code && number !== undefined) {
    const point = number.startsWith('"') ? Number.parseInt(number.slice(1), 16) : Number(number);
    return { found: point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : '', end: code.lastIndex };
  }
  const found = findCharacters(name, isTex);
  if (found === null) return null;
  // In TeX, a space after a command only ends it. After a Greek letter in running text, where TeX does not allow it, it is a space.
  const isLetter = (isTex ? /^[\p{L}\p{Pd}\p{Pi}\p{Pf}„‚"'/°]$/u : /^\p{Script=Latin}$/u).test(found);
  const letterEnd = isLetter && mode !== 'formula' ? /\{\}| (?=\p{L})/uy : /\{\}/y;
  letterEnd.lastIndex = start;
  return { found, end: letterEnd.test(text) ? Math.min(letterEnd.lastIndex, end) : start };
}

/** The offset after the space that a line break leaves: `\\[3pt]`. */
function skipLength(text: string, start: number): number {
  const pattern = /\[-?[\d.]{1,6} ?(?:pt|em|ex|mm|cm|in)\]/y;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/** A backslash before a character: an escape, an accent, or a space of some width. */
function readSign(reading: ScannedText, sign: string, behind: Span, context: ReadContext): ReadResult {
  const { text, isTex } = reading;
  const end = behind.start;
  const [before, after] = [text.charAt(end - 3), text.charAt(end)];
  if ('%&_#${} '.includes(sign)) return { found: sign === '' ? (isTex ? '' : '\\') : sign, end };
  if (sign === ',') return { found: isTex ? ' ' : '\u202F', end };
  if (!isTex) {
    // A discretionary hyphen is only visible at the end of a line.
    if (sign === '-' && /\p{L}/u.test(before) && /\p{L}/u.test(after)) return { found: '', end };
    // A line break, as in titles; elsewhere two backslashes are more likely part of a path or a string.
    if (sign === '\\' && /\s|^$/.test(after)) return { found: ' ', end };
    return readAccent(reading, sign, behind, context) ?? { found: `\\${sign}`, end };
  }
  // `Ada\'s`: an apostrophe escaped as in programming languages.
  if (sign === "'" && /^s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)) && /\p{L}/u.test(before))
    return { found: '’', end };
  if (sign === '^' && context.mode === 'formula') return { found: '', end };
  if (sign === '~' && /^(?:\/|\s*$)/.test(text.slice(end, end + 2))) return { found: '~', end };
  if (/[;:>\s\\]/.test(sign)) return { found: ' ', end: sign === '\\' ? skipLength(text, end) : end };
  if ('!/@-+<'.includes(sign)) return { found: '', end };
  return readAccent(reading, sign, behind, context) ?? { found: sign, end };
}
