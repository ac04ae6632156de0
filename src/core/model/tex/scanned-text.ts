import type { Span } from '../draft.ts';
import type { Markup } from '../markup.ts';
import { type MathSpan, findMath } from './find-math.ts';
import { findSetBraces, pairBraces } from './groups.ts';
import { pairQuotes, type QuoteMark } from './quotes.ts';
import { tokenize } from './tokens.ts';

/** The markup for a part of a text, and the offset after it. */
export interface ReadResult {
  readonly found: string | Markup;
  readonly end: number;
}

/** The context of a part of a text: its depth, and whether it is code or inside a formula that becomes text. */
export interface ReadContext {
  readonly depth: number;
  readonly mode: 'line' | 'code' | 'formula';
}

/** Deeper groups and arguments lose their style, so that no recursion over the tree exhausts the stack. */
export const maximumNesting = 16;

/** A text while it is parsed, with what is known about its offsets. */
export interface ScannedText {
  readonly text: string;
  /** True for a field in TeX. In running text, which may contain TeX, unknown commands are kept as written. */
  readonly isTex: boolean;
  /** Closing braces by their opening ones. */
  readonly closings: ReadonlyMap<number, number>;
  readonly math: ReadonlyMap<number, MathSpan>;
  /** The ends of web addresses. */
  readonly addresses: ReadonlyMap<number, number>;
  readonly quotes: ReadonlyMap<number, QuoteMark>;
  /** True if apostrophes may end quotations. */
  readonly hasSingleQuotes: boolean;
  /** Braces that are part of a running text. */
  readonly visible: Set<number>;
  readonly read: (range: Span, context: ReadContext) => Markup;
  readonly readPiece: (range: Span, context: ReadContext) => ReadResult;
}

/** Finds everything that comes in pairs. */
export function findPairs(text: string, isTex: boolean): Omit<ScannedText, 'read' | 'readPiece'> {
  const tokens = tokenize(text);
  const partners = pairBraces(tokens);
  const closings = new Map<number, number>();
  const addresses = new Map<number, number>();
  const math = findMath(text, tokens, partners);
  const sets = isTex ? null : findSetBraces(text, tokens, partners, math);
  const visible = new Set<number>();
  const show = (offset: number | undefined) => offset !== undefined && visible.add(offset);
  tokens.forEach(({ kind, start, end }, index) => {
    const partner = tokens[partners[index] ?? -1];
    if (kind === 'open' && partner) closings.set(start, partner.start);
    if (kind === 'url') addresses.set(start, end);
    if (isTex || (kind !== 'open' && kind !== 'close')) return;
    if (!partner) show(start);
    const isSet = sets?.has(index) && !(index === 0 && partners[index] === tokens.length - 1);
    // A group around the whole text is not a set; a brace after a script belongs to a formula without dollars.
    if ((isSet && text.charAt(end) !== '\\') || (kind === 'open' && /[\^_]/.test(text.charAt(start - 1)))) {
      show(start);
      show(partner?.start);
    }
  });
  return {
    text,
    isTex,
    closings,
    math: new Map([...math].map(([index, span]) => [tokens[index]?.start ?? 0, span])),
    addresses,
    quotes: pairQuotes(text, tokens, math),
    hasSingleQuotes: /(?<![\p{L}\p{N}\\}])'\p{L}/u.test(text),
    visible,
  };
}

/** The range inside the group that starts at an offset; null if there is none. */
export function findGroup({ text, closings }: ScannedText, at: number): Span | null {
  const closing = text.charAt(at) === '{' ? closings.get(at) : undefined;
  return closing === undefined ? null : { start: at + 1, end: closing };
}
