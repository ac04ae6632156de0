import { findCharacters } from './characters.ts';
import { declarations, printedArguments, silentCommands, spaceCommands } from './commands.data.ts';
import { readNamedAccent, readSign } from './read-accent.ts';
import { readArguments } from './read-arguments.ts';
import type { Range, Read, TexForm } from './read-tex.ts';
import type { TexSource } from './source.ts';

/** Reads a command with its arguments, an accent with its letter, or an escaped sign. */
export function readCommand(source: TexSource, range: Range, form: TexForm, depth: number): Read {
  const pattern = /\\(?:([A-Za-z]+)\*?|([^]?))/y;
  pattern.lastIndex = range.start;
  const [written = '', name, sign = ''] = pattern.exec(source.text) ?? [];
  const behind: Range = { start: Math.min(range.start + written.length, range.end), end: range.end };
  if (name === undefined) return readSign(source, sign, behind, form, depth);
  return (
    readNamedAccent(source, name, behind, depth) ??
    readArguments(source, name, behind, form, depth) ??
    readCharacters(source, name, behind, form) ?? {
      text: nameUnknown(source, name, behind),
      end: skipOption(source, behind),
    }
  );
}

/** A command that is not known prints its arguments; without any, its name says more than nothing. */
function nameUnknown({ text }: TexSource, name: string, { start }: Range): string {
  if (silentCommands.has(name) || declarations.has(name) || printedArguments.has(name)) return '';
  if (spaceCommands.has(name)) return ' ';
  return text.charAt(start) === '{' && text.charAt(start + 1) !== '}' ? '' : name;
}

/** Offset behind `[…]` where arguments follow it. */
export function skipOption({ text }: TexSource, { start, end }: Range): number {
  const pattern = /\[[^[\]{}]{0,80}\](?=\{)/y;
  pattern.lastIndex = start;
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : start;
}

function readCharacters(source: TexSource, name: string, { start, end }: Range, form: TexForm): Read | null {
  const code = name === 'char' || name === 'symbol' ? /\{?("[\dA-Fa-f]{1,6}|\d{1,7})\}? ?/y : null;
  if (code) code.lastIndex = start;
  const number = code?.exec(source.text)?.[1];
  if (code && number !== undefined) {
    const point = number.startsWith('"') ? Number.parseInt(number.slice(1), 16) : Number(number);
    return { text: point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : '', end: code.lastIndex };
  }
  const text = findCharacters(name);
  if (text === null) return null;
  const letterEnd = /^\p{L}$/u.test(text) && form !== 'math' ? /\{\}| (?=\p{L})/uy : /\{\}/y;
  letterEnd.lastIndex = start;
  return {
    text: escapeCharacters(text, form),
    end: letterEnd.test(source.text) ? Math.min(letterEnd.lastIndex, end) : start,
  };
}

/** Signs that mean something to the model, as commands. */
function escapeCharacters(text: string, form: TexForm): string {
  if (form !== 'markup') return text;
  return text
    .replaceAll('\\', '\\textbackslash{}')
    .replaceAll('~', '\\textasciitilde{}')
    .replace(/^[{}$]$/, '\\$&');
}
