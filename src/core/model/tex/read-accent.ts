import type { Span } from '../draft.ts';
import { accentCommands } from './commands.data.ts';
import { findMark } from './characters.ts';
import { maximumNesting, findGroup, type ReadContext, type ReadResult, type ScannedText } from './scanned-text.ts';
import { lettersOf } from './styled.ts';

/** The argument of an accent in running text: one letter, in braces or after the end of the command. */
const letterPattern = / ?\{ ?(?:(?:\\[ij]|\p{L}\p{M}*) ?)?\}|(?: |(?<=\\[^A-Za-z]))(?:\\[ij](?![A-Za-z])|(\p{L}))/uy;

/** Reads an accent with its letter; null if the command is not an accent. */
export function readAccent(reading: ScannedText, name: string, behind: Span, context: ReadContext): ReadResult | null {
  const { text, isTex } = reading;
  const mark = isTex ? findMark(name) : accentCommands.get(name);
  if (mark === undefined || mark === null) return null;
  // An accent without a letter (`\^{}`) is a sign itself.
  if (/^\s?\{\}/.test(text.slice(behind.start, behind.start + 3)) && /^[~^]$/.test(name))
    return { found: name, end: text.indexOf('}', behind.start) + 1 };
  if (isTex)
    return /[a-z]$/i.test(name) && text.charAt(behind.start) === '}' ? null : putMark(reading, mark, behind, context);
  const pattern = new RegExp(letterPattern);
  pattern.lastIndex = behind.start;
  const [written, bare] = pattern.exec(text) ?? [];
  if (written === undefined || /\{ ?\}$/.test(written)) return null;
  const end = behind.start + written.length;
  const read = putMark(reading, mark, { start: behind.start, end }, context);
  // If Unicode lacks the accented form of a bare letter (`\b word`), an accent was probably not meant.
  return bare === undefined || Array.from(lettersOf(read.found)).length === 1 ? read : null;
}

/** Puts a mark on the first letter of the argument. */
function putMark(reading: ScannedText, mark: string, { start, end }: Span, { depth, mode }: ReadContext): ReadResult {
  const at = start + (/^\s*/.exec(reading.text.slice(start, start + 3))?.[0].length ?? 0);
  const group = findGroup(reading, at);
  const isCommand = reading.text.charAt(at) === '\\';
  const [first = ''] = reading.text.slice(at, at + 2);
  const inside = { depth: depth + 1, mode };
  const argument: ReadResult =
    group && depth < maximumNesting
      ? { found: reading.read(group, inside), end: group.end + 1 }
      : isCommand && depth < maximumNesting
        ? reading.readPiece({ start: at, end }, inside)
        : { found: first === '}' || first === '{' ? '' : first, end: at + first.length };
  const letters = lettersOf(argument.found);
  const [letter = '', ...rest] = letters.trimStart();
  const stem = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  const found = /\p{L}/u.test(stem) ? (stem + mark).normalize('NFC') + rest.join('') : letters;
  return { found, end: Math.min(argument.end, end) };
}
