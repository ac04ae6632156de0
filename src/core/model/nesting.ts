/** The deepest nesting of lists and objects in JSON or YAML. Real files need about ten levels. */
export const deepestNesting = 200;

/** The deepest nesting of brackets and braces in a JSON text. Takes linear time. */
export function measureNesting(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gsu)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** The problem with a text that is nested too deeply, as a clause. */
export function describeNesting(depth: number): string {
  return `it is nested ${depth.toLocaleString('en')} levels deep, and the limit is ${String(deepestNesting)} levels`;
}
