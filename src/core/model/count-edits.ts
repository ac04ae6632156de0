/**
 * The number of letters to insert, delete, replace or transpose so that one text becomes the other (optimal string alignment); `limit`
 * if there are as many or more.
 */
export function countEdits(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  const [one, other] = trimCommon(from, to);
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let line = 1; line <= one.length; line += 1) {
    // Cells farther from the diagonal than the limit cannot be on a short enough path.
    const [first, last] = [Math.max(1, line - limit), Math.min(other.length, line + limit)];
    const next = Array.from({ length: other.length + 1 }, () => limit);
    next[0] = line;
    let least = first === 1 ? line : limit;
    for (let column = first; column <= last; column += 1) {
      const isSame = one[line - 1] === other[column - 1];
      const isExchange = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
      const edits = Math.min(
        (row[column - 1] ?? limit) + (isSame ? 0 : 1),
        (row[column] ?? limit) + 1,
        (next[column - 1] ?? limit) + 1,
        isExchange && line > 1 && column > 1 ? (before[column - 2] ?? limit) + 1 : limit,
      );
      next[column] = edits;
      least = Math.min(least, edits);
    }
    if (least >= limit) return limit;
    [before, row] = [row, next];
  }
  return Math.min(row.at(-1) ?? limit, limit);
}

/** The first of the words with the fewest edits, which are fewer than the limit; null if there is none. */
export function findFewestEdits(written: string, words: Iterable<string>, limit: number): string | null {
  let [nearest, fewest]: [string | null, number] = [null, limit];
  for (const word of words) {
    const edits = countEdits(written, word, fewest);
    if (edits < fewest) [nearest, fewest] = [word, edits];
  }
  return nearest;
}

/** Two texts without their common beginning and end. */
function trimCommon(one: string, other: string): readonly [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
