import type { MathSpan } from './find-math.ts';
import type { Token } from './tokens.ts';

/** A typographic quotation mark, and the number of source characters it replaces. */
export interface QuoteMark {
  readonly mark: string;
  readonly length: number;
}

interface OpenQuote {
  readonly at: number;
  readonly length: 1 | 2;
  /** The position where a straight quotation mark could close a double quote opened by two backticks. */
  straight?: number;
}

/** The greatest distance at which an apostrophe can end a single quotation. */
const longestSingle = 200;

/**
 * Pairs TeX's quotes and returns the replacement at each offset: ``…'' and ``…" are double quotes, and `…' are single ones if both are
 * at the edges of words. Unpaired quotes are not in the map.
 */
export function pairQuotes(
  source: string,
  tokens: readonly Token[],
  math: ReadonlyMap<number, MathSpan>,
): ReadonlyMap<number, QuoteMark> {
  const marks = new Map<number, QuoteMark>();
  const open: OpenQuote[] = [];
  let doubles = 0;
  let resumeAt = 0;

  tokens.forEach(({ kind, start, end }, index) => {
    resumeAt = Math.max(resumeAt, math.get(index)?.end ?? 0);
    if (start < resumeAt) return;
    if (kind === 'ticks') openQuotes(start, end);
    if (kind === 'quotes') closeQuotes(start, end);
    const top = open.at(-1);
    if (kind === 'straight' && top?.length === 2 && endsWord(start, end)) top.straight ??= start;
  });
  while (open.length > 0) discard();
  return marks;

  function openQuotes(start: number, end: number): void {
    if (end - start > 3) return;
    if (end - start > 1) {
      open.push({ at: start, length: 2 });
      doubles += 1;
    }
    if (end - start === 2) return;
    if (open.at(-1)?.length === 1) discard();
    if (beginsWord(start, end)) open.push({ at: end - 1, length: 1 });
  }

  function closeQuotes(start: number, end: number): void {
    let at = start;
    while (at < end) {
      const top = open.at(-1);
      const rest = end - at;
      if (top?.length === 1 && (rest === 1 || (rest === 3 && doubles > 0)) && endsWord(at, end)) {
        if (at - top.at > 1 && at - top.at <= longestSingle) pair(top, at);
        open.pop();
        at += 1;
      } else if (rest >= 2 && doubles > 0) {
        while (open.at(-1)?.length === 1) open.pop();
        const opening = open.pop();
        doubles -= 1;
        if (opening) pair(opening, at);
        at += 2;
      } else {
        at += rest > 2 ? 2 : rest;
      }
    }
  }

  function discard(): void {
    const quote = open.pop();
    if (quote?.length === 2) doubles -= 1;
    if (quote?.straight === undefined) return;
    marks.set(quote.at, { mark: '“', length: 2 });
    marks.set(quote.straight, { mark: '”', length: 1 });
  }

  function pair({ at, length }: OpenQuote, closing: number): void {
    marks.set(at, { mark: length === 2 ? '“' : '‘', length });
    marks.set(closing, { mark: length === 2 ? '”' : '’', length });
  }

  function beginsWord(start: number, end: number): boolean {
    return /[\s([{“—–\-/`]|^$/.test(source.charAt(start - 1)) && /[^\s]/.test(source.charAt(end));
  }

  function endsWord(start: number, end: number): boolean {
    return /[^\s]/.test(source.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(source.charAt(end));
  }
}
