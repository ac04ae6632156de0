/** A passage of another text, by its start and end, or a text that is not in it. */
export type Part = string | readonly [start: number, end: number];

/** The shortest passage that is looked for, in characters. */
const shortest = 12;
/** How far ahead it is looked for, so that the time is linear. */
const reach = 400;

/** Writes a text as passages of a `known` one that is almost the same, and what stands between them. */
export function quoteText(text: string, known: string): readonly Part[] {
  const parts: Part[] = [];
  let between = '';
  let [from, at] = [0, 0];
  while (from < text.length) {
    const found = known.slice(at, at + reach).indexOf(text.slice(from, from + shortest));
    if (found === -1) {
      between += text.charAt(from);
      from += 1;
      continue;
    }
    const start = at + found;
    at = start + countCommon(text, from, known, start);
    from += at - start;
    if (between !== '') parts.push(between);
    between = '';
    parts.push([start, at]);
  }
  return between === '' ? parts : [...parts, between];
}

function countCommon(a: string, startA: number, b: string, startB: number): number {
  let count = 0;
  while (startB + count < b.length && a.charAt(startA + count) === b.charAt(startB + count)) count += 1;
  return count;
}

/** The text that was written as parts. */
export function readParts(parts: readonly Part[], known: string): string {
  return parts.map((part) => (typeof part === 'string' ? part : known.slice(...part))).join('');
}
