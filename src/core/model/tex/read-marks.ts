import type { Span } from '../draft.ts';
import type { ReadContext, ReadResult, ScannedText } from './scanned-text.ts';

/** Runs of characters that may be replaced, and other text up to the next special character or address. */
const piecePattern = /~|["`']+|-{2,}|(?:[^\\{}$^_~`'"hH-]|-(?!-)|[hH](?!ttps?:\/\/)){1,4096}|[^]/iy;

/** Reads ties, quotes and dashes, and other text unchanged. */
export function readMarks(
  { text, isTex, quotes, hasSingleQuotes }: ScannedText,
  range: Span,
  { mode }: ReadContext,
): ReadResult {
  const { start } = range;
  const pattern = new RegExp(piecePattern);
  pattern.lastIndex = start;
  const end = Math.min(start + (pattern.exec(text)?.[0].length ?? 1), range.end);
  const written = text.slice(start, end);
  if (mode === 'code') return { found: written, end };
  if (!/^[~"`']|^--/.test(written)) return { found: written, end };
  const [before, after] = isTex ? lookAround(text, start, end) : [text.charAt(start - 1), text.charAt(end)];
  if (written === '~') return { found: mode === 'formula' ? ' ' : readTilde(isTex, before, after), end };
  if (written.startsWith('--')) return { found: readDashes(written, before, after), end };
  if (mode === 'formula') return { found: written, end };
  let found = '';
  for (let at = start; at < end;) {
    const quote = quotes.get(at);
    found += quote?.mark ?? (isTex ? setQuote(text, at, hasSingleQuotes) : text.charAt(at));
    at += quote?.length ?? 1;
  }
  return { found, end };
}

/** The characters before and after a range, ignoring braces. */
function lookAround(text: string, start: number, end: number): readonly [before: string, after: string] {
  const before = /([^{}])[{}]{0,4}$/u.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  const after = /^[{}]{0,4}([^{}])/u.exec(text.slice(end, end + 6))?.[1];
  return [before ?? '', after ?? ''];
}

/** An unpaired single quotation mark of TeX: an opening quote before a word, an apostrophe after one. */
function setQuote(text: string, at: number, hasSingleQuotes: boolean): string {
  const sign = text.charAt(at);
  const [before, after] = lookAround(text, at, at + 1);
  if (sign === '`') return /[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}]/u.test(before) ? '‘' : sign;
  if (sign !== "'" || !/\p{L}/u.test(before)) return sign;
  return (hasSingleQuotes ? /\p{L}/u.test(after) : after !== "'") ? '’' : sign;
}

/** A tilde between words is a no-break space; between digits (`5~10`) it is a range, and after a space or a sign it means `about`. */
function readTilde(isTex: boolean, before: string, after: string): string {
  if (/\d/.test(before) && /\d/.test(after)) return '~';
  if (isTex) return /\S/.test(before) && /\S/.test(after) ? ' ' : '~';
  return /[\p{L}\p{N}.,;:!?)\]}'"$%]/u.test(before) && /[\p{L}\p{N}\\$({['"`]/u.test(after) ? '\u00A0' : '~';
}

/** Hyphens form a dash if there are spaces on both sides or on neither; an option such as `--all` keeps them. */
function readDashes(written: string, before: string, after: string): string {
  if (written.length > 3) return written;
  const isSpaced = /[\s~]/.test(before) && /[\s~]/.test(after);
  const isJoined = /[^\s~([{/"'`=]/.test(before) && /[^\s~)\]},.;:]/.test(after);
  const isMixed = written.length === 3 && /[^([{/=]/.test(before) && after !== '';
  if (!isSpaced && !isJoined && !isMixed) return written;
  return written.length === 2 ? '–' : '—';
}
