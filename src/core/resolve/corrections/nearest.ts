import { findFewestEdits } from '../../model/count-edits.ts';
import { slugify } from '../../model/fold.ts';

/** The largest share of wrong letters in an address that was probably meant. */
const mostWrong = 0.4;

/** The nearest known address, the first of several; null if none is near. */
export function findNearest(written: string, ids: Iterable<string>): string | null {
  const wanted = slugify(written);
  const known = [...ids];
  const beginning = known.find((id) => wanted !== '' && (id.startsWith(wanted) || wanted.startsWith(`${id}-`)));
  return beginning ?? findFewestEdits(wanted, known, Math.ceil(wanted.length * mostWrong));
}
