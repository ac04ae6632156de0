import type { Diagnostic, DiagnosticCode } from '../../diagnostics.ts';
import type { Unfinished } from '../unfinished.ts';
import type { CorrectedField } from './correct-fields.ts';

/** What is no longer to be said of a paper once a field of it is corrected. */
const settledBy: Partial<Record<CorrectedField, readonly DiagnosticCode[]>> = {
  title: ['uncertain-cut'],
  authors: ['uncertain-cut', 'authors-missing'],
  category: ['category-unknown', 'category-ambiguous'],
  date: ['date-in-future', 'date-impossible', 'date-missing', 'year-inferred'],
  abstract: ['abstract-missing'],
};

/** What the owner has decided of one paper. */
export interface Decided {
  readonly paper: Unfinished;
  /** False when it is hidden, or merged into another one: then nothing is to be said of it. */
  readonly isShown: boolean;
  readonly correctedFields: readonly CorrectedField[];
  /** Codes that the owner accepts. */
  readonly settled: readonly string[];
}

/** Says whether something that is to be said of a paper has been decided by its owner. */
export function isSettled({ paper, isShown, correctedFields, settled }: Decided, code: DiagnosticCode): boolean {
  return (
    !isShown ||
    settled.includes(code) ||
    correctedFields.some((field) => settledBy[field]?.includes(code)) ||
    (code === 'abstract-missing' && paper.abstract !== null) ||
    (code === 'authors-missing' && paper.authors.length > 0)
  );
}

/** Says whether a correction of a field has settled one of the codes that there were for its paper. */
export function hasSettled(field: CorrectedField, codes: ReadonlySet<DiagnosticCode>): boolean {
  return settledBy[field]?.some((code) => codes.has(code)) ?? false;
}

/** The codes of the diagnostics of each paper. An error is not to be settled. */
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
