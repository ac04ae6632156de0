/** Number of the colours that distinguish categories. */
const hueCount = 8;

/**
 * A colour for each category, 0 to 7; null for the ninth and later ones. The colour is computed from the identifier, with clashes moved
 * to the next free one, so that a category keeps its colour when others are added or removed.
 */
export function assignHues(identifiers: readonly string[]): ReadonlyMap<string, number | null> {
  const hues = new Map<string, number | null>();
  const taken = new Set<number>();
  for (const id of identifiers) {
    const wanted =
      Array.from(id).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7) % hueCount;
    const order = Array.from({ length: hueCount }, (_, step) => (wanted + step) % hueCount);
    const hue = order.find((candidate) => !taken.has(candidate)) ?? null;
    if (hue !== null) taken.add(hue);
    hues.set(id, hue);
  }
  return hues;
}
