import type { Span } from '../draft.ts';
import type { Token } from './tokens.ts';

/** A formula found in a source: where its TeX stands, the offset behind its delimiter, and whether it was set off. */
export interface MathSpan {
  readonly tex: Span;
  readonly end: number;
  readonly display: boolean;
}

/**
 * Finds `$…$`, `$$…$$`, `\(…\)` and `\[…\]` by the index of the token that opens each. A single dollar opens before a
 * character that is no space, and the next dollar closes if it follows one and no digit follows it (pandoc's rule
 * `tex_math_dollars`), so that `$5 and $10` is money. What can be nothing but TeX may also have spaces at its edges, as in
 * `$ 10^4 M_\odot $`, or a digit behind it, as in `2$\pm$0.5`. Braces inside a formula are balanced.
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

/** Index of the token that closes a formula, -1 where none opens or none closes it. Each token is looked at once a level. */
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

/** Of what can be a formula only, a digit behind the dollar makes no money. */
function isFormulaBeforeDigit(content: string): boolean {
  return content.startsWith('\\') || (content.length <= 82 && !/^[\d\s]|\s$|[a-z]{3}\s/i.test(content));
}

/** With a command or a script, and without a word of a sentence. */
function isPlainlyTex(content: string): boolean {
  return /[\^_]|\\[A-Za-z]/.test(content) && !/(?:^|\s)[a-z]{3,}(?=[\s.,]|$)/i.test(content);
}

function isDisplay(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'dollar' && tokens[index + 1]?.kind === 'dollar';
}

/** The next token that fits, outside of groups and before the end of the group that the search began in. */
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
