import type { Span } from '../draft.ts';
import type { Markup } from '../markup.ts';
import { type MathSpan, findMath } from './find-math.ts';
import { findSets, pairBraces } from './groups.ts';
import { pairQuotes, type QuoteMark } from './quotes.ts';
import { tokenize } from './tokens.ts';

/** What stands for a piece of a text, and the offset behind it. */
export interface Read {
  readonly found: string | Markup;
  readonly end: number;
}

/** Where in a text something stands: how deep, and whether it is read as code or as the inside of a formula that becomes text. */
export interface Place {
  readonly depth: number;
  readonly mode: 'line' | 'code' | 'formula';
}

/** Groups and arguments deeper than this lose their style, so that no reader of the tree runs out of stack. */
export const deepest = 16;

/** A text that is being read, and what is known of it by offset. */
export interface ScannedText {
  readonly text: string;
  /** True for a field in TeX. In running text, which only may hold some, everything that is not known stays as it is written. */
  readonly isTex: boolean;
  /** Closing braces by the opening ones, for braces that have a partner. */
  readonly closings: ReadonlyMap<number, number>;
  readonly math: ReadonlyMap<number, MathSpan>;
  /** The ends of web addresses. */
  readonly addresses: ReadonlyMap<number, number>;
  readonly quotes: ReadonlyMap<number, QuoteMark>;
  /** True where an apostrophe may end a quotation. */
  readonly hasSingleQuotes: boolean;
  /** Braces of a running text that belong to it. */
  readonly visible: Set<number>;
  readonly read: (range: Span, place: Place) => Markup;
  readonly readPiece: (range: Span, place: Place) => Read;
}

/** Finds what comes in pairs. */
export function findPairs(text: string, isTex: boolean): Omit<ScannedText, 'read' | 'readPiece'> {
  const tokens = tokenize(text);
  const partners = pairBraces(tokens);
  const closings = new Map<number, number>();
  const addresses = new Map<number, number>();
  const math = findMath(text, tokens, partners);
  const sets = isTex ? null : findSets(text, tokens, partners, math);
  const visible = new Set<number>();
  const show = (offset: number | undefined) => offset !== undefined && visible.add(offset);
  tokens.forEach(({ kind, start, end }, index) => {
    const partner = tokens[partners[index] ?? -1];
    if (kind === 'open' && partner) closings.set(start, partner.start);
    if (kind === 'url') addresses.set(start, end);
    if (isTex || (kind !== 'open' && kind !== 'close')) return;
    if (!partner) show(start);
    const isSet = sets?.has(index) && !(index === 0 && partners[index] === tokens.length - 1);
    // A group around the whole text is no set; a brace behind a script belongs to a formula without dollars.
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

/** The range inside the group that begins at an offset; null where none does. */
export function findGroup({ text, closings }: ScannedText, at: number): Span | null {
  const closing = text.charAt(at) === '{' ? closings.get(at) : undefined;
  return closing === undefined ? null : { start: at + 1, end: closing };
}
