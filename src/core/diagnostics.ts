import { addressKinds } from './diagnostics/addresses.ts';
import { correctionKinds } from './diagnostics/corrections.ts';
import type { Correction, DiagnosticKind, Severity } from './diagnostics/kind.ts';
import { fileKinds } from './diagnostics/files.ts';
import { foundKinds } from './diagnostics/found.ts';
import { ledgerKinds } from './diagnostics/ledger.ts';
import { listingKinds } from './diagnostics/listing.ts';
import { listKinds } from './diagnostics/lists.ts';
import { paperKinds } from './diagnostics/papers.ts';
import { referenceKinds } from './diagnostics/references.ts';
import { duplicateKinds } from './diagnostics/duplicates.ts';
import { settingsKinds } from './diagnostics/settings.ts';
import { sourceKinds } from './diagnostics/sources.ts';
import type { Position } from './model/source-text.ts';

export type { Correction, YamlLines as Lines, Severity } from './diagnostics/kind.ts';

/** All diagnostics. Codes are permanent: they are never renamed or reused. */
export const diagnosticTable = {
  ...settingsKinds,
  ...sourceKinds,
  ...listingKinds,
  ...referenceKinds,
  ...paperKinds,
  ...duplicateKinds,
  ...fileKinds,
  ...ledgerKinds,
  ...addressKinds,
  ...listKinds,
  ...correctionKinds,
  ...foundKinds,
} as const;

export type DiagnosticCode = keyof typeof diagnosticTable;
type DetailsOf<Code extends DiagnosticCode> =
  (typeof diagnosticTable)[Code] extends DiagnosticKind<infer Details> ? Details : never;

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  /** Null if the problem has no position in a file. */
  readonly position: Position | null;
  /** Identifier of the paper concerned; null if it has none (yet). */
  readonly paper: string | null;
  /** Lines to add to a file that settle the diagnostic; the first that fits is used. */
  readonly corrections?: readonly Correction[];
  /** The subject that several diagnostics share, such as the name of a person. */
  readonly subject?: string;
}

export function createDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  details: DetailsOf<Code>,
  position: Position | null,
  paper: string | null = null,
): Diagnostic {
  const kind = diagnosticTable[code] as unknown as DiagnosticKind<DetailsOf<Code>>;
  return {
    code,
    severity: kind.severity,
    message: kind.message(details),
    hint: kind.hint(details),
    position,
    paper,
    ...(kind.corrections && { corrections: kind.corrections(details) }),
    ...(kind.subject && { subject: kind.subject(details) }),
  };
}

/** They ask to record addresses, which depend on the faults of sources: fix these first. */
const ofRecord: ReadonlySet<DiagnosticCode> = new Set(['address-new', 'list-new']);

/** Sorts by file, line, column and code; diagnostics without a position come first, and addresses to record last. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      Number(ofRecord.has(a.code)) - Number(ofRecord.has(b.code)) ||
      compareText(a.position?.file ?? '', b.position?.file ?? '') ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
      compareText(a.code, b.code),
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
