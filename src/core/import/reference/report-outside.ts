import { createDiagnostic, type Diagnostic } from '../../diagnostics.ts';
import type { SourceLine, SourceText } from '../../model/source-text.ts';

/** Reports lines that belong to no paper, those that follow each other together. */
export function reportOutside(
  source: SourceText,
  pieces: readonly { readonly start: number }[],
): readonly Diagnostic[] {
  const starts = pieces.map(({ start }) => start).sort((one, other) => one - other);
  const runs: SourceLine[][] = [];
  let run: SourceLine[] = [];
  let at = 0;
  for (const line of source.lines) {
    if (line.text.trim() === '') continue;
    if ((starts[at] ?? Infinity) <= line.start + line.text.length) {
      at += 1;
      if (run.length === 0) runs.push(run);
      run.push(line);
    } else run = [];
  }
  return runs.flatMap((lines) => {
    const [first] = lines;
    if (!first) return [];
    const found = first.text.trim();
    const span = { start: first.start, end: first.start + first.text.length };
    return [createDiagnostic('text-outside-paper', { found, lines: lines.length }, source.locate(span))];
  });
}
