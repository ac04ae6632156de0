import type { Markup } from './markup.ts';
import { MarkupBuilder } from './markup-builder.ts';
import { findSets, pairBraces } from './markup-groups.ts';
import { findMath, type MathSpan } from './markup-math.ts';
import { pairQuotes, type QuoteMark } from './markup-quotes.ts';
import { readToken } from './markup-readers.ts';
import { type Token, tokenize } from './markup-tokens.ts';

/** What is known of a source while it is read; maps and sets are by index of token, `quotes` by offset. */
export interface Parsing {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly partners: Int32Array;
  readonly math: ReadonlyMap<number, MathSpan>;
  readonly quotes: ReadonlyMap<number, QuoteMark>;
  readonly sets: ReadonlySet<number>;
  readonly builder: MarkupBuilder;
  /** Opening braces that stay visible, because they belong to a command that is not known. */
  readonly visible: Set<number>;
  /** Closing braces that vanish. */
  readonly vanishing: Set<number>;
}

/** Reads a source that is already clean into a tree: finds what comes in pairs, then goes from token to token. */
export function parseTokens(source: string): Markup {
  const tokens = tokenize(source);
  const partners = pairBraces(tokens);
  const math = findMath(source, tokens, partners);
  const parsing: Parsing = {
    source,
    tokens,
    partners,
    math,
    quotes: pairQuotes(source, tokens, math),
    sets: findSets(source, tokens, partners, math),
    builder: new MarkupBuilder(),
    visible: new Set(),
    vanishing: new Set(),
  };

  let offset = 0;
  tokens.forEach(({ kind, start, end }, index) => {
    if (end > offset) offset = readToken(parsing, index, { kind, start: Math.max(start, offset), end });
  });
  return parsing.builder.finish();
}
