import { createDiagnostic, type Diagnostic, type DiagnosticCode } from '../../diagnostics.ts';
import type { Entry } from './apply-corrections.ts';
import type { CorrectionsFile } from './read-corrections.ts';
import { hasSettled } from './settle.ts';

/** Reports everything in a correction that has no effect. `codes` are the diagnostics of the paper before anything was settled. */
export function diagnoseIdle(
  { name, id, applied, idle, correction }: Entry,
  codes: ReadonlySet<DiagnosticCode>,
  file: CorrectionsFile,
): readonly Diagnostic[] {
  if (!applied) return [];
  const report = (path: readonly PropertyKey[], what: string) =>
    createDiagnostic('correction-changes-nothing', { id, what }, file.locate([name, ...path]), id);
  const settled = (correction.settled ?? []).flatMap((code, index) =>
    [...codes].some((own) => own === code) || isOwnCategory(correction.category, code)
      ? []
      : [report(['settled', index], `settled: ${code}`)],
  );
  return [
    ...idle
      .filter(([field]) => !hasSettled(field, codes))
      .map((path) => report(path, path.filter((part) => typeof part !== 'number').join('.'))),
    ...settled,
    ...(Object.keys(correction).length === 0 ? [report([], 'nothing')] : []),
  ];
}

/** A category that only the correction contains can be settled, too. */
function isOwnCategory(category: string | null | undefined, code: string): boolean {
  return typeof category === 'string' && code === 'category-unknown';
}
