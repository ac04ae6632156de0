import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { SeparatedIds } from './diagnose-likeness.ts';
import type { PlacedWork } from './work.ts';

/** Reports papers with the identifier of another paper, at its position. */
export function diagnoseSharedIdentifiers(
  shown: readonly PlacedWork[],
  areSeparated: SeparatedIds,
): readonly Diagnostic[] {
  return (['doi', 'arxiv'] as const).flatMap((kind) => {
    const groups = Map.groupBy(shown, ({ fields }) => bareIdentifier(fields.links[kind]));
    groups.delete('');
    return [...groups].flatMap(([value, papers]) =>
      papers.flatMap((again, index) => {
        const first = papers.slice(0, Math.min(index, mostCompared)).find((one) => !areSeparated(one.id, again.id));
        if (!first) return [];
        const { draft, source } = again;
        const details = {
          title: draft.title.value.written,
          other: first.draft.title.value.written,
          id: first.id,
          kind,
          value,
          ...first.draft.source,
        };
        const span = draft.reference?.links[kind]?.span ?? draft.title.span;
        return [createDiagnostic('identifier-shared', details, source.locate(span), again.id)];
      }),
    );
  });
}

/** The most papers with the same identifier to which each is compared. */
const mostCompared = 50;

/** DOIs are compared without case, preprints without version. */
const bareIdentifier = (identifier = '') => identifier.toLowerCase().replace(/v\d+$/u, '');
