import { type Diagnostic, sortDiagnostics } from '../core/diagnostics.ts';
import { lowestConfidence } from '../core/model/draft.ts';
import { resolveDate } from '../core/resolve/dates.ts';
import type { SeedsReading } from '../seeds/read-seeds.ts';

/**
 * Everything that was read and all that is to be said of it, for other programs: papers in the order of their sources, as
 * written, and diagnostics. `id` is null for a paper that is reported instead of published.
 */
export function toJsonReport({ sources, publications, placed, diagnostics }: SeedsReading): unknown {
  const published = new Map(publications.map((publication) => [placeOf(publication.source), publication]));
  const dates = new Map(placed.map(({ draft, date }) => [draft, date]));
  return {
    papers: sources.flatMap(({ drafts, captured }) =>
      drafts.map((draft) => {
        const publication = published.get(placeOf(draft.source));
        return {
          source: draft.source,
          id: publication?.id ?? null,
          title: draft.title.value.written,
          authors: draft.authors.map(({ value }) => value),
          etal: draft.etal !== null,
          affiliations: draft.affiliations.map(({ value }) => value),
          category: draft.category?.value ?? null,
          categoryId: publication?.category?.id ?? null,
          date: dates.get(draft) ?? resolveDate(draft.date.value, captured),
          score: draft.score?.value ?? null,
          code: draft.code !== null,
          abstract: draft.abstract?.value.written ?? null,
          venue: draft.reference?.venue?.value ?? null,
          type: draft.reference?.type?.value ?? null,
          links: Object.fromEntries(
            Object.entries(draft.reference?.links ?? {}).map(([kind, { value }]) => [kind, value]),
          ),
          confidence: lowestConfidence(draft),
        };
      }),
    ),
    diagnostics: sortDiagnostics(diagnostics).map(toJsonDiagnostic),
  };
}

function toJsonDiagnostic({ code, severity, message, hint, position, paper }: Diagnostic): unknown {
  const { file, line, column } = position ?? { file: null, line: null, column: null };
  return { code, severity, message, hint, file, line, column, paper };
}

const placeOf = ({ file, line }: { readonly file: string; readonly line: number }) => `${file}:${String(line)}`;
