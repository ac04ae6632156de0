/** The most lines that are shown. */
const mostShown = 20;

/** Indents lines. If there are too many, the last line states how many more there are. */
export function listSome(lines: readonly string[]): readonly string[] {
  const shown = lines.length > mostShown + 1 ? lines.slice(0, mostShown) : lines;
  const rest = lines.length - shown.length;
  return [...shown.map((line) => `    ${line}`), ...(rest > 0 ? [`    and ${String(rest)} more`] : [])];
}
