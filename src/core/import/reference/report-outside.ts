import { createDiagnostic, type Diagnostic } from '../../diagnostics.ts';
import type { SourceLine, SourceText } from '../../model/source-text.ts';

/** Reports lines that belong to no paper, adjacent ones together. */
export function reportOutside(
  source: SourceText,
  outside: readonly { readonly start: number; readonly text: string }[],
): readonly Diagnostic[] {
  const pieces = outside.toSorted((one, other) => one.start - other.start);
  const runs: SourceLine[][] = [];
  let run: SourceLine[] = [];
  let at = 0;
  for (const line of source.lines) {
    if (line.text.trim() === '') continue;
    const end = line.start + line.text.length;
    if ((pieces[at]?.start ?? Infinity) <= end) {
      for (let piece = pieces[at]; piece && piece.start + piece.text.length <= end; piece = pieces[at]) at += 1;
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
