import { declarations } from './commands.data.ts';
import { readCommand } from './read-command.ts';
import { readFormula } from './read-formula.ts';
import { readMarks } from './read-marks.ts';
import { writeScript } from './scripts.ts';
import { findGroup, type TexSource } from './source.ts';

/** `markup` is TeX that the model reads without a rest; `plain` is text; `math` is the inside of a formula made text. */
export type TexForm = 'markup' | 'plain' | 'math';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands for a piece of a source, and the offset behind it. */
export interface Read {
  readonly text: string;
  readonly end: number;
}

/** Groups and arguments deeper than this lose their style, so that no reader runs out of stack. */
export const deepest = 24;

/** Reads a part of a source and writes it in the form that is asked for. Braces that only protect words vanish. */
export function readTex(source: TexSource, { start, end }: Range, form: TexForm, depth = 0): string {
  let text = '';
  let at = start;
  while (at < end) {
    const read = readPiece(source, { start: at, end }, form, depth);
    // With a digit behind it a dollar would not close a formula.
    text += form === 'markup' && /^\d/.test(read.text) && /(?<!\\)\$$/.test(text) ? `{}${read.text}` : read.text;
    at = Math.max(read.end, at + 1);
  }
  return text;
}

function readPiece(source: TexSource, range: Range, form: TexForm, depth: number): Read {
  const { start, end } = range;
  const sign = source.text.charAt(start);
  const formula = form === 'math' ? undefined : source.math.get(start);
  if (formula && formula.end <= end) {
    return { text: readFormula(formula.tex, form), end: formula.end };
  }
  const address = source.addresses.get(start);
  if (address !== undefined && address <= end && form !== 'math') {
    return { text: readAddress(source.text.slice(start, address), form), end: address };
  }
  if (sign === '\\') return readCommand(source, range, form, depth);
  if (sign === '{') return readGroup(source, range, form, depth);
  if (sign === '}') return { text: '', end: start + 1 };
  if (sign === '^' || sign === '_') return readScript(source, range, form, depth);
  if (sign === '$') return { text: form === 'markup' ? '\\$' : '$', end: start + 1 };
  return readMarks(source.text, range, form);
}

/** Signs of an address are escaped as anywhere in TeX; in running text the model finds the address by itself. */
export function readAddress(written: string, form: TexForm): string {
  const address = written.replace(/\\textasciitilde\{\}|\\~(?:\{\})?/g, '~').replace(/\\([_%#&])/g, '$1');
  return form === 'markup' ? address.replace(/[{}\\$]/g, '') : address;
}

/** A group vanishes, unless it begins with a declaration: then that is its style. */
function readGroup(source: TexSource, { start }: Range, form: TexForm, depth: number): Read {
  const group = findGroup(source, start);
  const pattern = /\s*\\([A-Za-z]+)(?![A-Za-z]) ?/y;
  pattern.lastIndex = start + 1;
  const style = group && declarations.get(pattern.exec(source.text)?.[1] ?? '');
  if (!group || !style || depth >= deepest) return { text: '', end: start + 1 };
  const inside = readTex(source, { start: pattern.lastIndex, end: group.end }, form, depth + 1);
  return { text: styled(style, inside, form), end: group.end + 1 };
}

/** A styled text, where styles may stand. */
export function styled(style: string, inside: string, form: TexForm): string {
  return form === 'markup' && inside.trim() !== '' ? `\\${style}{${inside}}` : inside;
}

/** Outside of formulas a script without braces (`snake_case`) is text. */
function readScript(source: TexSource, { start, end }: Range, form: TexForm, depth: number): Read {
  const sign = source.text.charAt(start) === '^' ? '^' : '_';
  const group = findGroup(source, start + 1);
  if (group && depth < deepest) {
    return { text: writeScript(sign, readTex(source, group, 'plain', depth + 1), form), end: group.end + 1 };
  }
  if (form !== 'math' || group || start + 1 >= end) return { text: form === 'math' ? '' : sign, end: start + 1 };
  const next = readPiece(
    source,
    { start: start + 1, end: source.text.charAt(start + 1) === '\\' ? end : start + 2 },
    form,
    depth,
  );
  return { text: writeScript(sign, next.text, form), end: next.end };
}
