import { pairBraces } from '../../../model/markup-groups.ts';
import { findMath, type MathSpan } from '../../../model/markup-math.ts';
import { tokenize } from '../../../model/markup-tokens.ts';

/** A text with TeX in it, and where its groups and formulas are. */
export interface TexSource {
  readonly text: string;
  /** Offset of the closing brace by that of the opening one, for braces that have a partner. */
  readonly closings: ReadonlyMap<number, number>;
  /** By the offset at which they begin. What is a formula is told as the model tells it. */
  readonly math: ReadonlyMap<number, MathSpan>;
  /** By the offset at which they begin, the offsets at which web addresses end. */
  readonly addresses: ReadonlyMap<number, number>;
}

export function createTexSource(text: string): TexSource {
  const tokens = tokenize(text);
  const partners = pairBraces(tokens);
  const closings = new Map<number, number>();
  const addresses = new Map<number, number>();
  tokens.forEach(({ kind, start, end }, index) => {
    const partner = tokens[partners[index] ?? -1];
    if (kind === 'open' && partner) closings.set(start, partner.start);
    if (kind === 'url') addresses.set(start, end);
  });
  const math = new Map<number, MathSpan>();
  for (const [index, span] of findMath(text, tokens, partners)) math.set(tokens[index]?.start ?? 0, span);
  return { text, closings, math, addresses };
}

/** The range inside the group that begins at an offset; null where none does. */
export function findGroup(source: TexSource, at: number): { readonly start: number; readonly end: number } | null {
  const closing = source.text.charAt(at) === '{' ? source.closings.get(at) : undefined;
  return closing === undefined ? null : { start: at + 1, end: closing };
}
