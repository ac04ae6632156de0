import { countEdits } from '../../model/count-edits.ts';
import { slugify } from '../../model/fold.ts';

/** The largest share of wrong letters in an address that was probably meant. */
const mostWrong = 0.4;

/** The nearest known address, the first of several; null if none is near. */
export function findNearest(written: string, ids: Iterable<string>): string | null {
  const wanted = slugify(written);
  let best: string | null = null;
  let distance = Math.ceil(wanted.length * mostWrong);
  for (const id of ids) {
    if (wanted !== '' && (id.startsWith(wanted) || wanted.startsWith(`${id}-`))) return id;
    if (Math.abs(id.length - wanted.length) >= distance) continue;
    const own = countEdits(wanted, id, distance);
    if (own < distance) [best, distance] = [id, own];
  }
  return best;
}
