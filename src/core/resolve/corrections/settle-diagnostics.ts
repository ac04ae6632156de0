import type { Diagnostic } from '../../diagnostics.ts';
import { attributeDiagnostics } from '../attribute.ts';
import type { SharedDiagnostics } from '../read-works.ts';
import type { PlacedWork } from '../work.ts';
import type { Corrected } from './apply-corrections.ts';
import { diagnoseIdle } from './diagnose-idle.ts';
import type { CorrectionsFile } from './read-corrections.ts';
import { type Decided, groupCodes, isSettled } from './settle.ts';

interface Circumstances {
  readonly shared: readonly SharedDiagnostics[];
  readonly corrected: Corrected;
  readonly corrections: CorrectionsFile;
  /** Every version of every paper. */
  readonly placed: readonly PlacedWork[];
}

/**
 * The diagnostics of all papers after the owner's decisions, each assigned to its paper. Settled diagnostics are removed, and
 * decisions without an effect are reported. `found` are all other diagnostics than the `shared` ones.
 */
export function settleDiagnostics(
  found: readonly Diagnostic[],
  { shared, corrected, corrections, placed }: Circumstances,
): readonly Diagnostic[] {
  const decisions = decide(corrected);
  const idOf = new Map(placed.map(({ draft, id }) => [draft, id]));
  const isDecided = (id: string | null | undefined, code: Diagnostic['code']) => {
    const decided = decisions.get(id ?? '');
    return decided !== undefined && isSettled(decided, code);
  };
  const attributed = attributeDiagnostics(
    [...found, ...shared.flatMap(({ diagnose }) => diagnose((draft, code) => isDecided(idOf.get(draft), code)))],
    placed,
  );
  const codes = groupCodes([
    ...attributed,
    ...shared.flatMap(({ sharedFaults }) =>
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

function decide({ works, formerPapers, entries }: Corrected): ReadonlyMap<string, Decided> {
  const left = new Set(formerPapers.map(({ id }) => id));
  const own = Map.groupBy(entries, ({ id }) => id);
  return new Map(
    works.map(({ id, fields }) => {
      const said = (own.get(id) ?? []).filter(({ applied }) => applied);
      return [
        id,
        {
          fields,
          isShown: !left.has(id),
          corrected: said.flatMap(({ corrected }) => corrected),
          settled: said.flatMap(({ correction }) => correction.settled ?? []),
        },
      ];
    }),
  );
}
