import type { Diagnostic, DiagnosticCode } from '../../diagnostics.ts';
import { codesSettledBy } from '../fields/each-field.ts';
import type { FieldName } from '../fields/field-rules.ts';
import type { Fields } from '../work.ts';

/** The decisions of the owner about a paper. */
export interface Decided {
  readonly fields: Fields;
  /** False if it is hidden or merged into another paper: then it has no diagnostics. */
  readonly isShown: boolean;
  readonly corrected: readonly FieldName[];
  /** Codes that the owner accepts. */
  readonly settled: readonly string[];
}

/** True if the owner has settled a diagnostic of a paper. */
export function isSettled({ fields, isShown, corrected, settled }: Decided, code: DiagnosticCode): boolean {
  return (
    !isShown ||
    settled.includes(code) ||
    corrected.some((name) => codesSettledBy(name).includes(code)) ||
    (code === 'abstract-missing' && fields.abstract !== null) ||
    ((code === 'authors-missing' || code === 'reference-authors-missing') && fields.authors.length > 0)
  );
}

/** Whether the correction of a field has settled one of the codes of its paper. */
export function hasSettled(name: FieldName, codes: ReadonlySet<DiagnosticCode>): boolean {
  return codesSettledBy(name).some((code) => codes.has(code));
}

/** The codes of each paper's diagnostics, except errors, which cannot be settled. */
export function groupCodes(
  found: readonly Pick<Diagnostic, 'code' | 'severity' | 'paper'>[],
): ReadonlyMap<string, ReadonlySet<DiagnosticCode>> {
  const codes = new Map<string, Set<DiagnosticCode>>();
  for (const { code, severity, paper } of found) {
    if (paper === null || severity === 'error') continue;
    const own = codes.get(paper);
    if (own) own.add(code);
    else codes.set(paper, new Set([code]));
  }
  return codes;
}
