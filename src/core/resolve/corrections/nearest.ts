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

/** Letters to insert, delete or replace so that one text becomes the other (Levenshtein); `limit` when there are as many or more. */
function countEdits(from: string, to: string, limit: number): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
    if (Math.min(...row) >= limit) return limit;
  }
  return Math.min(row.at(-1) ?? limit, limit);
}
