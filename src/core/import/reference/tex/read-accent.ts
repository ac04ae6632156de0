import { findMark } from './characters.ts';
import { readCommand } from './read-command.ts';
import { deepest, type Range, type Read, readTex, type TexForm } from './read-tex.ts';
import { findGroup, type TexSource } from './source.ts';

/** Reads an accent that has a name (`\v{c}`) with its letter; null where the command is none. */
export function readNamedAccent(source: TexSource, name: string, behind: Range, depth: number): Read | null {
  const mark = findMark(name);
  return mark === null || source.text.charAt(behind.start) === '}' ? null : readAccent(source, mark, behind, depth);
}

/** Puts a mark on the first letter of what follows. */
function readAccent(source: TexSource, mark: string, { start, end }: Range, depth: number): Read {
  const at = start + (/^\s*/.exec(source.text.slice(start, start + 3))?.[0].length ?? 0);
  const group = findGroup(source, at);
  const isCommand = source.text.charAt(at) === '\\';
  const [first = ''] = source.text.slice(at, at + 2);
  const argument: Read =
    group && depth < deepest
      ? { text: readTex(source, group, 'plain', depth + 1), end: group.end + 1 }
      : isCommand && depth < deepest
        ? readCommand(source, { start: at, end }, 'plain', depth + 1)
        : { text: first === '}' || first === '{' ? '' : first, end: at + first.length };
  const [letter = '', ...rest] = argument.text.trimStart();
  const stem = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  if (!/\p{L}/u.test(stem)) return { text: argument.text, end: Math.min(argument.end, end) };
  return { text: (stem + mark).normalize('NFC') + rest.join(''), end: Math.min(argument.end, end) };
}

/** A backslash before a sign: an escaped sign, an accent, or a space of some width. */
export function readSign(source: TexSource, sign: string, behind: Range, form: TexForm, depth: number): Read {
  const here = { text: '', end: behind.start };
  const next = source.text.charAt(behind.start);
  if ('%&_#'.includes(sign)) return { ...here, text: sign };
  if ('${}'.includes(sign) && sign !== '') return { ...here, text: form === 'markup' ? `\\${sign}` : sign };
  if (sign === "'" && form === 'markup' && isGenitive(source.text, behind.start)) return { ...here, text: '’' };
  if (sign === '^' && form === 'math') return here;
  if (sign === '~' && /^(?:\{\}|\/|\s*$)/.test(source.text.slice(behind.start, behind.start + 2))) {
    return { text: form === 'markup' ? '\\textasciitilde{}' : '~', end: behind.start + (next === '{' ? 2 : 0) };
  }
  if (/[;:>\s\\]/.test(sign)) return { ...here, text: ' ' };
  if (sign === ',') return { ...here, text: form === 'markup' ? '\u202F' : ' ' };
  if ('!/@-+<'.includes(sign)) return here;
  const mark = findMark(sign);
  if (mark !== null) return readAccent(source, mark, behind, depth);
  return { ...here, text: sign };
}

/** `Ada\'s`: the apostrophe was escaped as in other languages than TeX. */
function isGenitive(text: string, at: number): boolean {
  return /^s(?![\p{L}\p{N}])/u.test(text.slice(at, at + 2)) && /\p{L}/u.test(text.charAt(at - 3));
}
