import type { Diagnostic } from '../diagnostics.ts';
import { draftFields } from '../model/draft.ts';
import type { PlacedWork } from './work.ts';

/** Assigns each diagnostic to a paper: the one whose lines contain its position, unless the diagnostic names one. */
export function attributeDiagnostics(
  diagnostics: readonly Diagnostic[],
  works: readonly Pick<PlacedWork, 'id' | 'draft' | 'source'>[],
): readonly Diagnostic[] {
  const owners = new Map<string, Map<number, string>>();
  for (const { draft, source, id } of works) {
    const lines = owners.get(source.file) ?? new Map<number, string>();
    owners.set(source.file, lines);
    const end = draftFields(draft).reduce((latest, { span }) => Math.max(latest, span.end), 0);
    const last = source.locate({ start: end, end }).line;
    for (let line = draft.source.line; line <= last; line += 1) lines.set(line, id);
  }
  return diagnostics.map((diagnostic) => {
    const { position, paper } = diagnostic;
    if (paper !== null || !position) return diagnostic;
    return { ...diagnostic, paper: owners.get(position.file)?.get(position.line) ?? null };
  });
}
