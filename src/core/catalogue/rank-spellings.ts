import { countEach } from '../model/count-each.ts';
import { compareText } from '../model/order.ts';

/** Spellings, the most frequent first; among equally frequent ones, those with more non-ASCII letters first, then by code point. */
export function rankSpellings(names: readonly string[]): readonly string[] {
  const accents = (name: string) => name.replaceAll(/\p{ASCII}/gu, '').length;
  return [...countEach(names)]
    .toSorted(([a, m], [b, n]) => n - m || accents(b) - accents(a) || compareText(a, b))
    .map(([name]) => name);
}
