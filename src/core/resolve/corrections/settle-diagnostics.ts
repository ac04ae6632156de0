import type { Diagnostic } from '../../diagnostics.ts';
import { attributeDiagnostics, type PlacedDraft } from '../attribute.ts';
import type { Understanding } from '../understand.ts';
import type { Corrected } from './apply-corrections.ts';
import { diagnoseIdle } from './diagnose-idle.ts';
import type { CorrectionsFile } from './read-corrections.ts';
import { type Decided, groupCodes, isSettled } from './settle.ts';

interface Circumstances {
  readonly understood: readonly Understanding[];
  readonly corrected: Corrected;
  readonly corrections: CorrectionsFile;
  /** Every draft with the address of its paper. */
  readonly drafts: readonly PlacedDraft[];
}

/**
 * What is to be said of all papers after the owner's decisions, each with the paper that it is about; what the decisions settle is left
 * out, and those that have no effect are reported. `found` is what was found apart from dates and categories.
 */
export function settleDiagnostics(
  found: readonly Diagnostic[],
  { understood, corrected, corrections, drafts }: Circumstances,
): readonly Diagnostic[] {
  const decisions = decide(corrected);
  const idOf = new Map(drafts.map(({ draft, id }) => [draft, id]));
  const isDecided = (id: string | null | undefined, code: Diagnostic['code']) => {
    const decided = decisions.get(id ?? '');
    return decided !== undefined && isSettled(decided, code);
  };
  const attributed = attributeDiagnostics(
    [...found, ...understood.flatMap(({ diagnose }) => diagnose((draft, code) => isDecided(idOf.get(draft), code)))],
    drafts,
  );
  const codes = groupCodes([
    ...attributed,
    ...understood.flatMap(({ sharedFaults }) =>
      [...sharedFaults].flatMap(([draft, faults]) =>
        faults.map((code) => ({ code, severity: 'warning' as const, paper: idOf.get(draft) ?? null })),
      ),
    ),
  ]);
  return [
    ...attributed.filter(({ code, severity, paper }) => severity === 'error' || !isDecided(paper, code)),
    ...corrected.diagnostics,
    ...corrected.entries.flatMap((entry) => diagnoseIdle(entry, codes.get(entry.id) ?? new Set(), corrections)),
  ];
}

function decide({ papers, retired, entries }: Corrected): ReadonlyMap<string, Decided> {
  const left = new Set(retired.map(({ id }) => id));
  const own = Map.groupBy(entries, ({ id }) => id);
  return new Map(
    papers.map((paper) => {
      const said = (own.get(paper.id) ?? []).filter(({ applied }) => applied);
      return [
        paper.id,
        {
          paper,
          isShown: !left.has(paper.id),
          correctedFields: said.flatMap(({ fields }) => fields),
          settled: said.flatMap(({ correction }) => correction.settled ?? []),
        },
      ];
    }),
  );
}
