import type { Span } from '../../model/draft.ts';

/** Text in braces or quotation marks, or a bare word: a number or an abbreviation. */
export interface Piece {
  readonly kind: 'text' | 'word';
  readonly text: string;
  readonly span: Span;
}

/** `name = piece # piece`, with the name in lower case. */
export interface RawField {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** An entry as written, with its type in lower case. */
export interface RawEntry {
  readonly type: string;
  /** Null if it has none. */
  readonly key: { readonly value: string; readonly span: Span } | null;
  readonly fields: readonly RawField[];
  /** From the `@` to the closing brace. */
  readonly span: Span;
  /** The `@` and the type. */
  readonly head: Span;
}
