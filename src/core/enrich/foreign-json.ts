/** Access to untrusted JSON: nothing here throws, and results are bounded in size. */

/** In UTF-16 units. Abstracts are the longest texts that are read. */
const longestText = 10_000;
const longestList = 5000;

/** Parses a body as JSON; undefined if it is invalid. */
export function parseForeignJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** The value at a path of keys, or undefined. */
export function pickValue(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

/** A text or number as a text on one line; the first item of a list. Empty for anything else. */
export function pickText(value: unknown, ...path: readonly string[]): string {
  const found = pickValue(value, ...path);
  const scalar: unknown = Array.isArray(found) ? found[0] : found;
  if (typeof scalar !== 'string' && typeof scalar !== 'number') return '';
  return String(scalar)
    .slice(0, longestText)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The items of a list. A single value counts as a list of one, since indexes that convert XML write it so. */
export function pickList(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = pickValue(value, ...path);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found.slice(0, longestList) : [found];
}
