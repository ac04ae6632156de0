import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { SeparatedPair } from './corrections/apply-corrections.ts';
import type { CorrectionsFile } from './corrections/read-corrections.ts';
import { diagnoseSharedIdentifiers } from './diagnose-identifiers.ts';
import { diagnoseNearDuplicates } from './diagnose-likeness.ts';
import type { Separations } from './separations.ts';
import type { PlacedWork } from './work.ts';

/** Reports uses of `not_same_as` for papers that would neither be joined nor reported. */
export function diagnoseIdleSeparations(
  separated: readonly SeparatedPair[],
  shown: readonly PlacedWork[],
  { wouldJoin }: Separations,
  { locate }: CorrectionsFile,
): readonly Diagnostic[] {
  const shownAt = new Map(shown.map((one) => [one.id, one]));
  return separated.flatMap(({ names: [name, other], ids }) => {
    const two = ids.flatMap((id) => shownAt.get(id) ?? []);
    if (wouldJoin(name, other) || isAsked(two)) return [];
    const details = { id: ids[0], what: `not_same_as: ${other}` };
    return [createDiagnostic('correction-changes-nothing', details, locate([name, 'not_same_as']), ids[0])];
  });
}

const isAsked = (shown: readonly PlacedWork[]) =>
  [diagnoseNearDuplicates, diagnoseSharedIdentifiers].some((diagnose) => diagnose(shown, () => false).length > 0);
