import { readAccent } from './markup-accents.ts';
import { readCommand, readGroup } from './markup-commands.ts';
import { addLink, unescapeUrl } from './markup-links.ts';
import type { MathSpan } from './markup-math.ts';
import type { Parsing } from './markup-parser.ts';
import { readScript } from './markup-scripts.ts';
import type { Token } from './markup-tokens.ts';
import type { Inline } from './markup.ts';

/** Reads one token, with what follows where they belong together, and returns the offset at which to read on. */
export function readToken(parsing: Parsing, index: number, token: Token): number {
  const { source, builder } = parsing;
  const written = source.slice(token.start, token.end);
  const formula = parsing.math.get(index);
  if (formula) {
    if (formula.isFormula) builder.addInline(toInline(formula));
    else builder.addText(source.slice(token.start, formula.end));
    return formula.end;
  }
  if (token.kind === 'command') return readCommand(parsing, index, token);
  if (token.kind === 'escape') return readEscape(parsing, token);
  if (token.kind === 'open') return readGroup(parsing, index, token);
  if (token.kind === 'url') addLink(parsing, unescapeUrl(written));
  else if (token.kind === 'close') closeGroup(parsing, index);
  else if (builder.isInside('code')) builder.addText(written);
  else builder.addText(readMarks(parsing, token));
  return token.end;
}

/** A script that stands alone is no formula but a part of the word beside it. */
function toInline({ tex, display }: MathSpan): Inline {
  const script = display ? null : readScript(tex);
  if (!script) return { type: 'math', tex, display };
  return { type: 'styled', style: script.style, children: [{ type: 'text', value: script.text }] };
}

function readEscape({ source, builder }: Parsing, { start, end }: Token): number {
  const sign = source.slice(start + 1, end);
  const accent = readAccent(source, sign, end);
  builder.addText(accent?.text ?? readEscapedSign(source, sign, start));
  return accent?.end ?? end;
}

function readEscapedSign(source: string, sign: string, start: number): string {
  const [before, after] = [source.charAt(start - 1), source.charAt(start + 2)];
  if ('%&_#${} '.includes(sign)) return sign;
  if (sign === ',') return '\u202F';
  // A discretionary hyphen shows only at the end of a line.
  if (sign === '-' && /\p{L}/u.test(before) && /\p{L}/u.test(after)) return '';
  // A forced line break, as titles have it; elsewhere two backslashes are more likely a path or a string.
  if (sign === '\\' && /\s|^$/.test(after)) return ' ';
  return `\\${sign}`;
}

function closeGroup({ builder, vanishing }: Parsing, index: number): void {
  if (!builder.closeAt(index) && !vanishing.has(index)) builder.addText('}');
}

function readMarks({ source, quotes }: Parsing, { kind, start, end }: Token): string {
  const [before, after] = [source.charAt(start - 1), source.charAt(end)];
  const written = source.slice(start, end);
  if (kind === 'tilde') return isTie(before, after) ? '\u00A0' : written;
  if (kind === 'dashes') return readDashes(written, before, after);
  if (kind !== 'ticks' && kind !== 'quotes' && kind !== 'straight') return written;
  let text = '';
  for (let at = start; at < end;) {
    const quote = quotes.get(at);
    text += quote?.mark ?? source.charAt(at);
    at += quote?.length ?? 1;
  }
  return text;
}

/** A tilde ties what ends a word to what begins one; between digits (`5~10`) it is a range, after a space or sign it means `about`. */
function isTie(before: string, after: string): boolean {
  if (/\d/.test(before) && /\d/.test(after)) return false;
  return /[\p{L}\p{N}.,;:!?)\]}'"$%]/u.test(before) && /[\p{L}\p{N}\\$({['"`]/u.test(after);
}

/** Hyphens are a dash between two things, both with a space or both without; an option such as `--all` keeps them. */
function readDashes(written: string, before: string, after: string): string {
  if (written.length > 3) return written;
  const isSpaced = /[\s~]/.test(before) && /[\s~]/.test(after);
  const isJoined = /[^\s~([{/"'`=]/.test(before) && /[^\s~)\]},.;:]/.test(after);
  const isMixed = written.length === 3 && /[^([{/=]/.test(before) && after !== '';
  if (!isSpaced && !isJoined && !isMixed) return written;
  return written.length === 2 ? '–' : '—';
}
