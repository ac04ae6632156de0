import { type Diagnostic, sortDiagnostics } from '../core/diagnostics.ts';
import { lowestConfidence } from '../core/model/draft.ts';
import type { ResolvedSeeds } from '../seeds/read-seeds.ts';

/**
 * All papers as written, in the order of their sources, and their diagnostics, for other programs. `id` is null for a paper that is
 * reported instead of published.
 */
export function toJsonReport({ sources, publications, placed, diagnostics }: ResolvedSeeds): unknown {
  const published = new Map(publications.map((publication) => [placeOf(publication.source), publication]));
  const read = new Map(placed.map(({ draft, fields }) => [draft, fields]));
  return {
    papers: sources.flatMap(({ drafts }) =>
      drafts.flatMap((draft) => {
        const fields = read.get(draft);
        if (!fields) return [];
        const publication = published.get(placeOf(draft.source));
        const { etal, date, score, code, abstract, venue, type, links } = fields;
        return {
          source: draft.source,
          id: publication?.id ?? null,
          title: draft.title.value.written,
          authors: draft.authors.map(({ value }) => value),
          etal,
          affiliations: draft.affiliations.map(({ value }) => value),
          category: draft.category?.value ?? null,
          categoryId: publication?.category?.id ?? null,
          date,
          score,
          code,
          abstract: abstract?.written ?? null,
          venue,
          type,
          links,
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
