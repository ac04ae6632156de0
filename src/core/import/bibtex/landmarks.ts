import { findPlace } from '../../model/find-place.ts';

/** Matching braces of a file, and where entries seem to begin. */
export interface Landmarks {
  readonly text: string;
  /** The offset of the closing brace or parenthesis for each opening brace; -1 if there is none. BibTeX counts escaped braces too. */
  readonly partners: Int32Array;
  /** Offsets of each `@` at the beginning of a line that seems to start an entry, in order. */
  readonly heads: readonly number[];
  readonly isHead: ReadonlySet<number>;
}

export function findLandmarks(text: string): Landmarks {
  const partners = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (const { index, 0: brace } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else {
      const opening = open.pop();
      if (opening !== undefined) partners[opening] = index;
    }
  }
  const heads = Array.from(
    text.matchAll(/^[ \t]*@[ \t]*[a-z][\w-]*[ \t]*[{(]/gim),
    ({ index, 0: head }) => index + head.indexOf('@'),
  );
  return { text, partners, heads, isHead: new Set(heads) };
}

/** The first entry head after an offset, or the end of the text. */
export function nextHead({ text, heads }: Landmarks, offset: number): number {
  return heads[findPlace(heads, (head) => head <= offset)] ?? text.length;
}
