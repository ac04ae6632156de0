import { latex2unicode } from 'unicode2latex';
import { accentCommands, letterCommands, signCommands } from './commands.data.ts';
import { journalCommands } from './journals.data.ts';

const table: Readonly<Record<string, string | { readonly text?: string; readonly math?: string }>> = latex2unicode;

/** The Greek letters of the package textgreek: `\textgamma`. */
const greek = /^text(\p{Lu}?\p{Ll}+)$/u;

/** The output of a command, by its name without the backslash; null if it does not stand for characters. */
export function findCharacters(name: string, isTex = true): string | null {
  const own = letterCommands.get(name) ?? signCommands.get(name);
  if (own !== undefined || !isTex) return own ?? null;
  const journal = journalCommands.get(name);
  if (journal !== undefined) return journal;
  const text = lookUp(`\\${name}`) ?? signCommands.get(greek.exec(name)?.[1] ?? '') ?? null;
  return text === null || isMark(text) || /[\\{}]/.test(text) ? null : text;
}

/** The combining mark that a command puts on its argument; null if it is not an accent, or draws a line over several letters. */
export function findMark(name: string): string | null {
  if (name === 't') return '\u0361';
  const mark = accentCommands.get(name) ?? (/^(?:under|over|wide)/.test(name) ? null : lookUp(`\\${name}`));
  return mark !== null && isMark(mark) ? mark : null;
}

function lookUp(key: string): string | null {
  const found = Object.hasOwn(table, key) ? table[key] : undefined;
  if (found === undefined) return null;
  return typeof found === 'string' ? found : (found.text ?? found.math ?? null);
}

const isMark = (text: string) => /^\p{M}+$/u.test(text);
