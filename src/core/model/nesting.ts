/** How many lists and objects of JSON, or lists and mappings of YAML, may stand within each other. Real files need about ten. */
export const deepestNesting = 200;

/** How many brackets and braces of a JSON text are open at most at one place. Takes linear time. */
export function measureNesting(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gsu)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** The problem of a text that is nested too deeply, as a clause. */
export function describeNesting(depth: number): string {
  return `it is nested ${depth.toLocaleString('en')} levels deep, and the limit is ${String(deepestNesting)} levels`;
}
