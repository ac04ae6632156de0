/** How many lines of a kind are shown. */
const mostShown = 20;

/** The first of some lines, indented, and the number of the others; all if one more would show them. */
export function listSome(lines: readonly string[]): readonly string[] {
  const shown = lines.length > mostShown + 1 ? lines.slice(0, mostShown) : lines;
  const rest = lines.length - shown.length;
  return [...shown.map((line) => `    ${line}`), ...(rest > 0 ? [`    and ${String(rest)} more`] : [])];
}
