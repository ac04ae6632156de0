import type { Span } from '../../model/draft.ts';

/** The text of a field, still in TeX. */
export interface Value {
  /** Name of the field, in lower case. */
  readonly field: string;
  readonly text: string;
  readonly span: Span;
  /** True if the text is the same in the file, so that its parts have positions. */
  readonly isExact: boolean;
  /** The items of a list in formats that separate them; absent if the text itself must be split. */
  readonly items?: readonly Value[];
}

/** An entry of a bibliography file of any format, in biblatex's terms: type and fields in lower case. */
export interface Entry {
  readonly type: string;
  /** Null if it has none. */
  readonly key: { readonly value: string; readonly span: Span } | null;
  readonly values: ReadonlyMap<string, Value>;
  /** The whole entry. */
  readonly span: Span;
  /** The head of an entry, which contains its type. */
  readonly head: Span;
}

/** The position of a part of a value, or of the whole value if its parts have none. */
export function locatePart({ span, isExact }: Value, start: number, end: number): Span {
  return isExact && end > start ? { start: span.start + start, end: span.start + end } : span;
}
