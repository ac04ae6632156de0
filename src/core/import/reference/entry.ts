import type { Span } from '../../model/draft.ts';

/** The text of a field, still in TeX. */
export interface Value {
  /** Name of the field, in lower case. */
  readonly field: string;
  readonly text: string;
  readonly span: Span;
  /** True where the text stands in the file as it is here, so that its parts have places of their own. */
  readonly isExact: boolean;
  /** The parts of a list in formats that keep them apart; absent where the text itself has to be divided. */
  readonly items?: readonly Value[];
}

/** One entry of a file of references, whatever its format, in the words of biblatex: its type and fields in lower case. */
export interface Entry {
  readonly type: string;
  /** Null where there is none. */
  readonly key: { readonly value: string; readonly span: Span } | null;
  readonly values: ReadonlyMap<string, Value>;
  /** The whole entry. */
  readonly span: Span;
  /** The head of an entry, where its type stands. */
  readonly head: Span;
}

/** Where a part of a value stands: its own place, or that of the whole value where it has none. */
export function placeOf({ span, isExact }: Value, start: number, end: number): Span {
  return isExact && end > start ? { start: span.start + start, end: span.start + end } : span;
}
