import { findPlace } from '../../model/find-place.ts';

/** Where in a file groups end and entries seem to begin. */
export interface Landmarks {
  readonly text: string;
  /** Offset of the closing brace or parenthesis by that of the opening brace; -1 where there is none. BibTeX counts escaped braces too. */
  readonly partners: Int32Array;
  /** Offsets of the `@` of what looks like an entry at the beginning of a line, in order. */
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

/** The first head behind an offset; the end of the text where there is none. */
export function nextHead({ text, heads }: Landmarks, offset: number): number {
  return heads[findPlace(heads, (head) => head <= offset)] ?? text.length;
}
