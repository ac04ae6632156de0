import type { MathSpan } from './find-math.ts';
import type { Token } from './tokens.ts';

/** For each token, the index of the matching brace; -1 for other tokens. */
export function pairBraces(tokens: readonly Token[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach(({ kind }, index) => {
    if (kind === 'open') open.push(index);
    if (kind !== 'close') return;
    const partner = open.pop();
    if (partner === undefined) return;
    partners[partner] = index;
    partners[index] = partner;
  });
  return partners;
}

/**
 * The opening braces of groups that read like a set, a record or code (`{a, b}`, `{"k": 1}`, `{x | y}`), by token index. Braces that
 * only protect words from a BibTeX style contain no separators.
 */
export function findSetBraces(
  source: string,
  tokens: readonly Token[],
  partners: Int32Array,
  math: ReadonlyMap<number, MathSpan>,
): ReadonlySet<number> {
  const sets = new Set<number>();
  const open: number[] = [];
  let resumeAt = 0;
  tokens.forEach(({ kind, start, end }, index) => {
    const innermost = open.at(-1);
    resumeAt = Math.max(resumeAt, math.get(index)?.end ?? 0);
    if (start < resumeAt) return;
    if (kind === 'open' && (partners[index] ?? -1) >= 0) open.push(index);
    else if (kind === 'close' && (partners[index] ?? -1) >= 0) open.pop();
    else if (innermost === undefined) return;
    else if (kind === 'straight' || (kind === 'text' && /[,;:=|]/.test(source.slice(start, end)))) sets.add(innermost);
  });
  return sets;
}
