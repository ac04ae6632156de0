import { countEdits } from '../../model/count-edits.ts';
import { slugify } from '../../model/fold.ts';

/** Of an address: this part of its letters may be wrong for it to be meant all the same. */
const mostWrong = 0.4;

/** The address that comes nearest to what was written; null when none comes near. The first of several. */
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
