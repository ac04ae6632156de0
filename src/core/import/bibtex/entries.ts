import type { Span } from '../../model/draft.ts';

/** A text between braces or quotation marks, or a bare word: a number or the name of an abbreviation. */
export interface Piece {
  readonly kind: 'text' | 'word';
  readonly text: string;
  readonly span: Span;
}

/** `name = piece # piece`, its name in lower case. */
export interface RawField {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** One entry as the file has it, its type in lower case. */
export interface RawEntry {
  readonly type: string;
  /** Null where there is none. */
  readonly key: { readonly value: string; readonly span: Span } | null;
  readonly fields: readonly RawField[];
  /** From the `@` to the closing brace. */
  readonly span: Span;
  /** The `@` and the type. */
  readonly head: Span;
}
