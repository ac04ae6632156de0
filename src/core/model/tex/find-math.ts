import type { Span } from '../draft.ts';
import type { Token } from './tokens.ts';

/** A formula in a source: the range of its TeX, the offset after its delimiter, and whether it is a display formula. */
export interface MathSpan {
  readonly tex: Span;
  readonly end: number;
  readonly display: boolean;
}

/**
 * Finds `$…$`, `$$…$$`, `\(…\)` and `\[…\]` by the index of the opening token. A single dollar opens before a character other than a
 * space, and the next dollar closes it if it follows such a character and no digit follows (pandoc's rule `tex_math_dollars`), so that
 * `$5 and $10` is money. Unambiguous TeX may also have spaces inside the dollars, as in `$ 10^4 M_\odot $`, or a digit after them, as
 * in `2$\pm$0.5`. Braces inside a formula are balanced.
 */
export function findMath(
  source: string,
  tokens: readonly Token[],
  partners: Int32Array,
): ReadonlyMap<number, MathSpan> {
  const found = new Map<number, MathSpan>();
  for (let index = 0; index < tokens.length; index++) {
    const close = findClosing(source, tokens, partners, index);
    const [first, last] = [tokens[index], tokens[close]];
    if (!first || !last) continue;
    const width = isDisplay(tokens, index) ? 2 : first.end - first.start;
    const end = last.start + width;
    const start = first.start + width;
    if (source.slice(start, last.start).trim() === '') continue;
    const display = width === 2 && !source.startsWith('\\(', first.start);
    found.set(index, { tex: { start, end: last.start }, end, display });
    while ((tokens[index + 1]?.start ?? end) < end) index++;
  }
  return found;
}

/** The index of the token that closes a formula; -1 if no formula opens, or it is not closed. Each token is visited once per level. */
function findClosing(source: string, tokens: readonly Token[], partners: Int32Array, open: number): number {
  const token = tokens[open];
  if (token?.kind === 'escape') {
    const bracket = source.charAt(token.start + 1);
    if (bracket !== '(' && bracket !== '[') return -1;
    const pattern = bracket === '(' ? /^\\[()]/ : /^\\[[\]]/;
    const next = findNext(tokens, partners, open + 1, ({ start, end }) => pattern.test(source.slice(start, end)));
    return source.charAt((tokens[next]?.start ?? -2) + 1) === bracket ? -1 : next;
  }
  if (token?.kind !== 'dollar') return -1;
  if (isDisplay(tokens, open)) {
    return findNext(tokens, partners, open + 2, (_, index) => isDisplay(tokens, index));
  }
  const next = findNext(tokens, partners, open + 1, ({ kind }) => kind === 'dollar');
  const close = tokens[next];
  if (!close) return -1;
  const content = source.slice(token.end, close.start);
  if (/\d/.test(source.charAt(close.end)) && !isFormulaBeforeDigit(content)) return -1;
  return !/^\s|\s$/.test(content) || isPlainlyTex(content) ? next : -1;
}

/** A digit after the dollar does not make an unambiguous formula money. */
function isFormulaBeforeDigit(content: string): boolean {
  return content.startsWith('\\') || (content.length <= 82 && !/^[\d\s]|\s$|[a-z]{3}\s/i.test(content));
}

/** Has a command or a script, and no ordinary word. */
function isPlainlyTex(content: string): boolean {
  return /[\^_]|\\[A-Za-z]/.test(content) && !/(?:^|\s)[a-z]{3,}(?=[\s.,]|$)/i.test(content);
}

function isDisplay(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'dollar' && tokens[index + 1]?.kind === 'dollar';
}

/** The next matching token outside groups, up to the end of the group in which the search began. */
function findNext(
  tokens: readonly Token[],
  partners: Int32Array,
  from: number,
  fits: (token: Token, index: number) => boolean,
): number {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'close') return -1;
    if (fits(token, index)) return index;
    if (token.kind !== 'open') continue;
    index = partners[index] ?? -1;
    if (index < 0) return -1;
  }
  return -1;
}
